package ru.rsnms.amendment.model.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ru.rsnms.amendment.Target;
import ru.rsnms.amendment.UnreadReason;
import ru.rsnms.amendment.model.Paragraphs;
import ru.rsnms.amendment.model.TextTree;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;

/** Finds the unit that an address means in the text of the day. */
final class AddressResolver {

  private final OrderText text;
  private Annex annex;
  private NormUnit unit;
  private Target result = Target.act();

  AddressResolver(OrderText text) {
    this.text = text;
  }

  /** Refuses with the reason where there is no such unit or there are several. */
  Target resolve(Address address) {
    for (var ref : address.refs()) {
      switch (ref.kind()) {
        case ACT -> result = Target.act();
        case ANNEX -> enter(ref);
        case TITLE -> result = annex == null ? Target.title() : Target.titleOf(annex.id());
        case PREAMBLE -> result = Target.preamble();
        case SECTION -> find(ref, other -> other.kind() == UnitKind.SECTION);
        case CLAUSE -> find(ref, other -> other.kind().isNumbered());
        case ITEM -> find(ref, other -> true);
        case PARAGRAPH -> paragraph(ref);
        case TABLE -> throw new Unreadable(UnreadReason.TABLE);
      }
    }
    return result;
  }

  private void enter(Ref ref) {
    var among = annex == null ? text.annexes() : annex.annexes();
    annex = ref.title().isEmpty() ? byNumber(ref, among) : byTitle(ref.title());
    result = Target.annex(annex.id());
  }

  private static Annex byNumber(Ref ref, List<Annex> among) {
    if (among.isEmpty()) {
      throw new Unreadable(UnreadReason.UNIT_ABSENT);
    }
    if (ref.names().isEmpty()) {
      return among.size() == 1 ? among.get(0) : ambiguous();
    }
    var number = ref.names().get(0);
    var fits = number.matches("\\d{1,3}") && Integer.parseInt(number) <= among.size();
    if (!fits || Integer.parseInt(number) < 1) {
      throw new Unreadable(UnreadReason.UNIT_ABSENT);
    }
    return among.get(Integer.parseInt(number) - 1);
  }

  private static <T> T ambiguous() {
    throw new Unreadable(UnreadReason.UNIT_AMBIGUOUS);
  }

  /** «Положения»: the annex whose title begins with that word; if several, with all the words. */
  private Annex byTitle(String words) {
    var wanted = List.of(words.split(" "));
    var same = TextTree.annexes(text).filter(one -> begins(one, wanted.subList(0, 1))).toList();
    if (same.size() > 1) {
      var exact = same.stream().filter(one -> begins(one, wanted)).toList();
      return exact.size() == 1 ? exact.get(0) : ambiguous();
    }
    if (same.isEmpty()) {
      var only = text.annexes().size() == 1 && wanted.size() > 1;
      if (only && contains(text.annexes().get(0), wanted)) {
        return text.annexes().get(0);
      }
      throw new Unreadable(UnreadReason.UNIT_ABSENT);
    }
    return same.get(0);
  }

  private static boolean begins(Annex annex, List<String> wanted) {
    var words = wordsOf(annex);
    if (words.size() < wanted.size()) {
      return false;
    }
    for (var i = 0; i < wanted.size(); i++) {
      if (!alike(words.get(i), wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(Annex annex, List<String> wanted) {
    var words = wordsOf(annex);
    return wanted.stream().skip(1).allMatch(w -> words.stream().anyMatch(own -> alike(own, w)));
  }

  private static boolean alike(String one, String other) {
    return NounGrammar.stemOf(one).equals(NounGrammar.stemOf(other));
  }

  private static List<String> wordsOf(Annex annex) {
    return TokenGrammar.tokens(annex.title().toLowerCase(Locale.ROOT)).stream()
        .filter(Token::isWord)
        .map(Token::text)
        .toList();
  }

  private Stream<NormUnit> scope() {
    if (unit != null) {
      return unit.children().stream().flatMap(TextTree::withDescendants);
    }
    var part = annex == null ? text.units() : annex.units();
    return part.stream().flatMap(TextTree::withDescendants);
  }

  private void find(Ref ref, Predicate<NormUnit> kind) {
    if (ref.names().isEmpty()) {
      throw new Unreadable(UnreadReason.UNIT_ABSENT);
    }
    var name = ref.names().get(0);
    var found = scope().filter(kind).filter(other -> isNamed(other, name)).toList();
    if (found.isEmpty() && unit != null && unit.number() != null) {
      var full = unit.number() + "." + name;
      found = scope().filter(kind).filter(other -> full.equals(other.number())).toList();
    }
    if (found.isEmpty() && unit != null && name.equals(unit.number())) {
      return;
    }
    unit = one(found);
    result = Target.unit(unit.id());
  }

  private static NormUnit one(List<NormUnit> found) {
    if (found.isEmpty()) {
      throw new Unreadable(UnreadReason.UNIT_ABSENT);
    }
    return found.size() == 1 ? found.get(0) : ambiguous();
  }

  private static boolean isNamed(NormUnit unit, String name) {
    return unit.number() != null && unit.number().replaceAll("[).]+$", "").equalsIgnoreCase(name);
  }

  private void paragraph(Ref ref) {
    var host = Optional.ofNullable(unit);
    var part = annex == null ? text.units() : annex.units();
    var counted = new ArrayList<>(host.map(Paragraphs::of).orElseGet(() -> Paragraphs.loose(part)));
    if (ref.names().isEmpty()) {
      throw new Unreadable(UnreadReason.UNIT_ABSENT);
    }
    var wanted = Integer.parseInt(ref.names().get(0));
    var index = wanted == -1 ? counted.size() - 1 : wanted - 1;
    if (index < 0 || index >= counted.size()) {
      throw new Unreadable(UnreadReason.UNIT_ABSENT);
    }
    target(counted.get(index), host.map(NormUnit::id).orElse(null));
  }

  private void target(NormUnit found, UUID host) {
    result = found.id().equals(host) ? Target.lead(host) : Target.unit(found.id());
  }
}
