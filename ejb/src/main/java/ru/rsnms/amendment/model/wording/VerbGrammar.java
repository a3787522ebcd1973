package ru.rsnms.amendment.model.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.amendment.UnreadReason;

/** Verbs of amendments, infinitive and gerund, and the turns of speech that go with them. */
final class VerbGrammar {

  private static final Set<String> REWORD = Set.of("изложить", "изложив", "излагать");
  private static final Set<String> ADD = Set.of("дополнить", "дополнив", "добавить", "добавив");
  private static final Set<String> REPLACE = Set.of("заменить", "заменив");
  private static final Set<String> EXCLUDE = Set.of("исключить", "исключив");
  private static final Set<String> REPEAL =
      Set.of("признать", "признав", "отменить", "отменив", "считать");
  private static final Set<String> LINKS = Set.of(",", ";");

  private VerbGrammar() {}

  static Optional<RawAmendment.Verb> verb(List<Token> tokens, int at) {
    var token = tokens.get(at);
    if (!token.isWord()) {
      return Optional.empty();
    }
    var word = token.text();
    if (REWORD.contains(word)) {
      return Optional.of(RawAmendment.Verb.REWORD);
    }
    if (ADD.contains(word)) {
      return Optional.of(RawAmendment.Verb.ADD);
    }
    if (REPLACE.contains(word)) {
      return Optional.of(RawAmendment.Verb.REPLACE);
    }
    if (EXCLUDE.contains(word)) {
      return Optional.of(RawAmendment.Verb.EXCLUDE);
    }
    return REPEAL.contains(word) ? Optional.of(RawAmendment.Verb.REPEAL) : Optional.empty();
  }

  static boolean isLink(Token token) {
    return token.kind() == Token.Kind.MARK && LINKS.contains(token.text())
        || token.is("и")
        || token.is("а");
  }

  static boolean isComma(Token token) {
    return token.kind() == Token.Kind.MARK && LINKS.contains(token.text());
  }

  /** What makes a sentence one for a person: it asks for what the closed list does not have. */
  static Optional<UnreadReason> doubt(List<Token> tokens) {
    for (var at = 0; at < tokens.size(); at++) {
      var token = tokens.get(at);
      if (token.startsWith("падеж") || token.is("числе") && isCorresponding(tokens, at)) {
        return Optional.of(UnreadReason.CASES);
      }
      if (token.is("считать") && !tokens.stream().anyMatch(t -> t.startsWith("утратив"))
          || token.startsWith("нумераци")) {
        return Optional.of(UnreadReason.RENUMBERING);
      }
      if (NounGrammar.unit(token).filter(kind -> kind == Ref.Kind.TABLE).isPresent()) {
        return Optional.of(UnreadReason.TABLE);
      }
      if (isSentence(tokens, at) || token.startsWith("сноск") || token.startsWith("дефис")) {
        return Optional.of(UnreadReason.WORDING);
      }
    }
    return Optional.empty();
  }

  private static boolean isCorresponding(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at - 1).startsWith("соответств");
  }

  /** «Второе предложение», but not «предложение «…»». */
  private static boolean isSentence(List<Token> tokens, int at) {
    return tokens.get(at).startsWith("предложени")
        && (at + 1 == tokens.size() || !tokens.get(at + 1).isQuote())
        && !tokens.get(at).is("предложением")
        && !tokens.get(at).is("предложениями");
  }
}
