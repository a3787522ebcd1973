package ru.rsnms.amendment.model.wording;

/**
 * A piece of a clause.
 *
 * @param text in small letters and without «ё» for a word, as written for what is quoted
 */
record Token(Kind kind, String text) {

  enum Kind {
    WORD,
    /** «2.1», «3¹». */
    NUMBER,
    /** «2-й»; the text is the number. */
    ORDINAL,
    /** Everything between a pair of quotation marks, without them. */
    QUOTE,
    MARK
  }

  boolean is(String word) {
    return kind != Kind.QUOTE && text.equals(word);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isQuote() {
    return kind == Kind.QUOTE;
  }

  boolean startsWith(String stem) {
    return kind == Kind.WORD && text.startsWith(stem);
  }
}
