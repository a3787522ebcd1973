package ru.rsnms.amendment.model.wording;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.amendment.Occurrence;
import ru.rsnms.amendment.UnreadReason;
import ru.rsnms.amendment.WordChange;
import ru.rsnms.amendment.model.OrdinalGrammar;

/** Reads a stretch of a clause that has one verb: what is done, where, with which words. */
final class SegmentGrammar {

  private final List<Token> tokens;
  private final RawAmendment.Verb verb;
  private final List<Address> places = new ArrayList<>();
  private final List<Ref> added = new ArrayList<>();
  private final List<String> found = new ArrayList<>();
  private final List<String> put = new ArrayList<>();
  private Address anchor = Address.NOWHERE;
  private String beside = "";
  private WordChange.Side side = WordChange.Side.AFTER;
  private Occurrence occurrence = Occurrence.ONLY;
  private String wording;
  private int annex = -1;
  private int at;
  private boolean beforeVerb = true;
  private boolean addressOpen;
  private boolean wholeText;

  /**
   * @param verb {@code null} for a stretch that only names a place («в пункте 2:»)
   */
  SegmentGrammar(List<Token> tokens, RawAmendment.Verb verb) {
    this.tokens = tokens;
    this.verb = verb;
  }

  RawAmendment read() {
    while (at < tokens.size()) {
      step();
    }
    return new RawAmendment(
        verb, places, anchor, added, found, put, beside, side, occurrence, annex, wording, doubt());
  }

  private UnreadReason doubt() {
    var titleToo =
        wholeText && places.stream().anyMatch(place -> place.innermost().kind() == Ref.Kind.TITLE);
    return titleToo ? UnreadReason.WORDING : VerbGrammar.doubt(tokens).orElse(null);
  }

  private void step() {
    var token = tokens.get(at);
    if (VerbGrammar.verb(tokens, at).isPresent()) {
      beforeVerb = false;
      addressOpen = false;
      at++;
    } else if (token.is("(")) {
      skipBrackets();
    } else if (token.is("согласно") || token.startsWith("прилагаем") || isWordingOfAnnex()) {
      according();
    } else if (token.startsWith("утвержденн")) {
      approved();
    } else if (token.is("после") || token.is("перед")) {
      besides(token);
    } else if (isOccurrence()) {
      return;
    } else if (token.is(":")) {
      inlineWording();
    } else if (NounGrammar.isWordsFound(token) && nextIsQuote(1)) {
      quotes(at > 0 && tokens.get(at - 1).is("на") ? put : found);
    } else if (NounGrammar.isWordsPut(token) && nextIsQuote(1)) {
      quotes(put);
    } else if (token.is("на") && nextIsQuote(1)) {
      quotes(put);
    } else if (token.is("новой") || token.is("следующей") || token.is("редакции")) {
      at++;
    } else {
      unit(token);
    }
  }

  /** «в редакции приложения № 1 к настоящему приказу». */
  private boolean isWordingOfAnnex() {
    return tokens.get(at).is("редакции")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).startsWith("приложени");
  }

  private boolean nextIsQuote(int ahead) {
    return at + ahead < tokens.size() && tokens.get(at + ahead).isQuote();
  }

  /** «А», «Б» и «В» after their noun. */
  private void quotes(List<String> to) {
    at++;
    while (at < tokens.size() && tokens.get(at).isQuote()) {
      to.add(tokens.get(at++).text());
      if (at + 1 < tokens.size()
          && VerbGrammar.isLink(tokens.get(at))
          && tokens.get(at + 1).isQuote()) {
        at++;
      }
    }
  }

  /** «(далее – Положение)» says nothing; «(прилагается)» says where the new wording is. */
  private void skipBrackets() {
    while (at < tokens.size() && !tokens.get(at).is(")")) {
      if (tokens.get(at).startsWith("прилага")) {
        annex = 0;
      }
      at++;
    }
    at++;
  }

  /** «согласно приложению № 2 к настоящему приказу». */
  private void according() {
    at++;
    while (at < tokens.size() && !tokens.get(at).startsWith("приложени")) {
      at++;
    }
    var reader = new RefGrammar(tokens, at);
    annex =
        reader
            .read()
            .filter(ref -> !ref.names().isEmpty())
            .map(ref -> ref.names().get(0))
            .filter(name -> name.matches("\\d{1,3}"))
            .map(Integer::parseInt)
            .orElse(0);
    at = Math.max(reader.next(), at);
    while (at < tokens.size() && !VerbGrammar.isComma(tokens.get(at)) && !tokens.get(at).is(".")) {
      at++;
    }
  }

  /** «, утвержденное приказом» tells which paper approved the annex, which is the act itself. */
  private void approved() {
    at++;
    while (at < tokens.size()
        && !VerbGrammar.isComma(tokens.get(at))
        && !tokens.get(at).is(":")
        && VerbGrammar.verb(tokens, at).isEmpty()
        && !NounGrammar.isWordsFound(tokens.get(at))) {
      at++;
    }
    if (at < tokens.size() && tokens.get(at).is(",")) {
      at++;
    }
    addressOpen = !places.isEmpty();
  }

  /** «после слов «…»», «перед словами «…»», «после абзаца второго пункта 2». */
  private void besides(Token preposition) {
    side = preposition.is("перед") ? WordChange.Side.BEFORE : WordChange.Side.AFTER;
    at++;
    if (at < tokens.size() && NounGrammar.isWordsBeside(tokens.get(at)) && nextIsQuote(1)) {
      List<String> words = new ArrayList<>();
      quotes(words);
      beside = words.get(0);
      return;
    }
    var ref = new RefGrammar(tokens, at).read();
    while (ref.isPresent() && !NounGrammar.isInstrumental(tokens.get(at))) {
      var reader = new RefGrammar(tokens, at);
      anchor = anchor.with(reader.read().orElseThrow());
      at = reader.next();
      ref = new RefGrammar(tokens, at).read();
    }
  }

  /** «в первом случае», «во всех случаях», «по тексту». */
  private boolean isOccurrence() {
    var token = tokens.get(at);
    if (token.startsWith("тексту")) {
      occurrence = Occurrence.ALL;
      wholeText = true;
      at++;
      return true;
    }
    if (at + 1 < tokens.size() && tokens.get(at + 1).startsWith("случа")) {
      occurrence =
          OrdinalGrammar.read(token.text())
              .filter(number -> number > 0)
              .map(Occurrence::nth)
              .orElse(Occurrence.ALL);
      at += 2;
      return true;
    }
    return false;
  }

  private void inlineWording() {
    at++;
    if (at < tokens.size() && tokens.get(at).isQuote() && !beforeVerb) {
      wording = tokens.get(at++).text();
    }
  }

  private void unit(Token token) {
    var reader = new RefGrammar(tokens, at);
    var ref = reader.read();
    if (ref.isEmpty()) {
      addressOpen = addressOpen && !VerbGrammar.isLink(token);
      at++;
      return;
    }
    var comesIn = verb == RawAmendment.Verb.ADD && isNew(reader.next());
    at = reader.next();
    if (comesIn) {
      added.add(ref.get());
    } else {
      place(ref.get());
    }
  }

  /** Is the noun behind «дополнить» in the instrumental? An ordinal may stand in front of it. */
  private boolean isNew(int next) {
    return !beforeVerb && tokens.subList(at, next).stream().anyMatch(NounGrammar::isInstrumental);
  }

  /** A unit named after a comma begins a place of its own. */
  private void place(Ref ref) {
    if (places.isEmpty() || !addressOpen && ref.kind() != Ref.Kind.ACT) {
      places.add(Address.NOWHERE.with(ref));
    } else {
      var last = places.size() - 1;
      places.set(last, places.get(last).with(ref));
    }
    addressOpen = true;
  }
}
