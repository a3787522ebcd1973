package ru.rsnms.amendment.model.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.rsnms.amendment.model.OrdinalGrammar;

/** Reads one unit with its numbers: «пунктах 3–5 и 7», «вторым и третьим абзацами». */
final class RefGrammar {

  private final List<Token> tokens;
  private int at;

  RefGrammar(List<Token> tokens, int from) {
    this.tokens = tokens;
    this.at = from;
  }

  /** The unit that begins here, its ordinal in front included. */
  Optional<Ref> read() {
    var ordinals = ordinalsInFront();
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    if (NounGrammar.isNamedAnnex(tokens.get(at)) && ordinals.isEmpty()) {
      return Optional.of(new Ref(Ref.Kind.ANNEX, List.of(), title()));
    }
    var kind = NounGrammar.unit(tokens.get(at));
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    at++;
    if (kind.get() == Ref.Kind.ACT) {
      skipRequisites();
      return Optional.of(Ref.of(Ref.Kind.ACT));
    }
    var names = ordinals.isEmpty() ? names(kind.get()) : ordinals;
    return Optional.of(new Ref(kind(kind.get(), names), names, ""));
  }

  /** Where the unit ends. */
  int next() {
    return at;
  }

  /** «Подпункт 2.1» is a clause, «подпункт «а»» an item of one. */
  private static Ref.Kind kind(Ref.Kind noun, List<String> names) {
    var dotted = !names.isEmpty() && names.get(0).contains(".");
    return noun == Ref.Kind.ITEM && dotted ? Ref.Kind.CLAUSE : noun;
  }

  private List<String> ordinalsInFront() {
    var start = at;
    List<String> found = new ArrayList<>();
    for (var number = ordinal(); number.isPresent(); number = ordinal()) {
      found.add(number.get());
      if (at < tokens.size() && VerbGrammar.isLink(tokens.get(at)) && isOrdinalAt(at + 1)) {
        at++;
      }
    }
    var fits = at < tokens.size() && NounGrammar.unit(tokens.get(at)).isPresent();
    if (!fits) {
      at = start;
      return List.of();
    }
    return found;
  }

  private boolean isOrdinalAt(int place) {
    return new RefGrammar(tokens, place).ordinal().isPresent();
  }

  private Optional<String> ordinal() {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    var token = tokens.get(at);
    if (token.kind() == Token.Kind.ORDINAL) {
      at++;
      return Optional.of(token.text());
    }
    if (!token.isWord()) {
      return Optional.empty();
    }
    var tens = OrdinalGrammar.readTens(token.text());
    var unit =
        OrdinalGrammar.read(
            tens.isPresent() && at + 1 < tokens.size() ? tokens.get(at + 1).text() : token.text());
    unit.ifPresent(found -> at += tens.isPresent() ? 2 : 1);
    return unit.map(found -> Integer.toString(tens.orElse(0) + found));
  }

  private List<String> names(Ref.Kind kind) {
    List<String> names = new ArrayList<>();
    skip("\u2116");
    skipWord("с");
    for (var name = name(kind); name.isPresent(); name = name(kind)) {
      names.add(name.get());
      closeBracket();
      if (isRange()) {
        at++;
        skip("\u2116");
        name(kind).ifPresent(last -> fill(names, last));
        closeBracket();
      }
      if (at + 1 < tokens.size() && VerbGrammar.isLink(tokens.get(at)) && isNameAt(at + 1, kind)) {
        at++;
        skip("\u2116");
      } else {
        break;
      }
    }
    return names;
  }

  private boolean isRange() {
    return at + 1 < tokens.size()
        && (tokens.get(at).is("\u2013") || tokens.get(at).is("-") || tokens.get(at).is("по"));
  }

  private boolean isNameAt(int place, Ref.Kind kind) {
    var probe = new RefGrammar(tokens, place);
    probe.skip("\u2116");
    return probe.name(kind).isPresent();
  }

  private Optional<String> name(Ref.Kind kind) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    var token = tokens.get(at);
    if (token.kind() == Token.Kind.NUMBER) {
      at++;
      return Optional.of(token.text());
    }
    var letter =
        kind == Ref.Kind.ITEM
                && token.text().replaceAll("[).]", "").length() == 1
                && Character.isLetter(token.text().charAt(0))
                && !token.is("и")
            || kind == Ref.Kind.ITEM && token.isQuote() && token.text().length() <= 3;
    if (letter) {
      at++;
      return Optional.of(token.text().replaceAll("[).]", ""));
    }
    if (kind == Ref.Kind.SECTION && token.isWord() && token.text().matches("[ivx]+")) {
      at++;
      return Optional.of(token.text().toUpperCase(java.util.Locale.ROOT));
    }
    return ordinal();
  }

  private void closeBracket() {
    skip(")");
  }

  private void skip(String mark) {
    if (at < tokens.size() && tokens.get(at).is(mark)) {
      at++;
    }
  }

  private void skipWord(String word) {
    if (at + 1 < tokens.size()
        && tokens.get(at).is(word)
        && tokens.get(at + 1).kind() == Token.Kind.NUMBER) {
      at++;
    }
  }

  private static void fill(List<String> names, String last) {
    Ranges.between(names.get(names.size() - 1), last).forEach(names::add);
  }

  /** Issuer, date, number and title of the act say nothing about the unit. */
  private void skipRequisites() {
    while (at < tokens.size() && isRequisite(tokens.get(at))) {
      at++;
    }
  }

  private boolean isRequisite(Token token) {
    return VerbGrammar.verb(tokens, at).isEmpty()
        && NounGrammar.unit(token).isEmpty()
        && !VerbGrammar.isComma(token)
        && !token.is(":")
        && !token.is("после")
        && !token.is("перед")
        && !token.is("в")
        && !token.is("следующие")
        && !token.is("следующее")
        && !token.startsWith("изменени")
        && !NounGrammar.isWordsFound(token)
        && !NounGrammar.isWordsPut(token);
  }

  /** «Положение о структуре … » up to the comma or the next unit. */
  private String title() {
    var words = new StringBuilder(tokens.get(at++).text());
    while (at < tokens.size() && isRequisite(tokens.get(at))) {
      words.append(' ').append(tokens.get(at++).text());
    }
    return words.toString();
  }
}
