package ru.rsnms.amendment.model.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sentence of an amending clause: one operation after another, each with its verb. */
final class SentenceGrammar {

  private final List<Token> tokens;

  private SentenceGrammar(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * What the sentence says.
   *
   * @param place where the operations of this clause, or of those under it, belong
   * @param operations empty where the sentence only names a place
   */
  record Sentence(Address place, List<RawAmendment> operations) {}

  /** Empty where it is no amendment at all. */
  static Optional<Sentence> read(String sentence) {
    return new SentenceGrammar(TokenGrammar.tokens(sentence)).sentence();
  }

  private Optional<Sentence> sentence() {
    var head = headEnd();
    var place = head == 0 ? Address.NOWHERE : placeOf(tokens.subList(0, head));
    var rest = tokens.subList(head, tokens.size());
    var verbs = verbs(rest);
    if (verbs.isEmpty()) {
      return head > 0 ? Optional.of(new Sentence(place, List.of())) : bare(rest);
    }
    List<RawAmendment> operations = new ArrayList<>();
    var from = 0;
    for (var i = 0; i < verbs.size(); i++) {
      var to =
          i + 1 < verbs.size() ? boundary(rest, from, verbs.get(i), verbs.get(i + 1)) : rest.size();
      operations.add(segment(rest.subList(from, to), verbs.get(i) - from));
      from = to;
    }
    return Optional.of(new Sentence(place, inherited(operations)));
  }

  private static RawAmendment segment(List<Token> part, int verbAt) {
    return new SegmentGrammar(part, VerbGrammar.verb(part, verbAt).orElseThrow()).read();
  }

  /** «Внести в приказ … следующие изменения» ends behind the word «изменения». */
  private int headEnd() {
    for (var at = 0; at < tokens.size(); at++) {
      var begun = tokens.subList(0, at).stream().anyMatch(t -> t.is("внести") || t.is("внести:"));
      if (begun && tokens.get(at).startsWith("изменени")) {
        return isAndAdditions(at) ? at + 3 : at + 1;
      }
    }
    return 0;
  }

  private boolean isAndAdditions(int at) {
    return at + 2 < tokens.size() && tokens.get(at + 2).startsWith("дополнени");
  }

  private static Address placeOf(List<Token> part) {
    var places = new SegmentGrammar(part, null).read().places();
    return places.isEmpty() ? Address.NOWHERE : places.get(0);
  }

  /** «В пункте 2:» has no verb and ends with a colon. */
  private static Optional<Sentence> bare(List<Token> part) {
    var named = !part.isEmpty() && part.get(part.size() - 1).is(":");
    var place = placeOf(part);
    return named && !place.isEmpty()
        ? Optional.of(new Sentence(place, List.of()))
        : Optional.empty();
  }

  private static List<Integer> verbs(List<Token> part) {
    List<Integer> verbs = new ArrayList<>();
    for (var at = 0; at < part.size(); at++) {
      if (VerbGrammar.verb(part, at).isPresent()) {
        verbs.add(at);
      }
    }
    return verbs;
  }

  /**
   * Where the next operation begins: behind the first comma after a verb that already had its
   * object, behind the last one where the object follows the verb.
   */
  private static int boundary(List<Token> part, int from, int verb, int next) {
    var objectInFront = part.subList(from, verb).stream().anyMatch(SentenceGrammar::isObject);
    var result = -1;
    for (var at = verb + 1; at < next; at++) {
      var link = VerbGrammar.isComma(part.get(at)) || part.get(at).is("и");
      var between = at + 1 < next && part.get(at + 1).isQuote() && part.get(at - 1).isQuote();
      if (link && (!between || objectInFront)) {
        result = at + 1;
        if (objectInFront) {
          break;
        }
      }
    }
    return result < 0 ? next : result;
  }

  private static boolean isObject(Token token) {
    return NounGrammar.isWordsFound(token) || NounGrammar.unit(token).isPresent();
  }

  /** An operation that names no place goes on at the place of the one before. */
  private static List<RawAmendment> inherited(List<RawAmendment> operations) {
    List<RawAmendment> result = new ArrayList<>();
    List<Address> last = List.of();
    for (var operation : operations) {
      var complete = operation.places().isEmpty() ? at(operation, last) : operation;
      last = complete.places();
      result.add(complete);
    }
    return result;
  }

  private static RawAmendment at(RawAmendment operation, List<Address> places) {
    return new RawAmendment(
        operation.verb(),
        places,
        operation.anchor(),
        operation.added(),
        operation.found(),
        operation.put(),
        operation.words(),
        operation.side(),
        operation.occurrence(),
        operation.annex(),
        operation.wording(),
        operation.doubt());
  }
}
