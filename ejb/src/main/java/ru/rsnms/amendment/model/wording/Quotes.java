package ru.rsnms.amendment.model.wording;

/** Counts quotation marks. */
final class Quotes {

  private static final char OPENING = '\u00ab';
  private static final char CLOSING = '\u00bb';

  private Quotes() {}

  /** Are there at least as many closing marks as opening ones, or a mark at the very end? */
  static boolean isClosed(String text) {
    var plain = TokenGrammar.straightened(text);
    var opened = plain.chars().filter(c -> c == OPENING).count();
    var closed = plain.chars().filter(c -> c == CLOSING).count();
    return closed >= opened || plain.strip().replaceAll("[.;,]+$", "").endsWith("" + CLOSING);
  }
}
