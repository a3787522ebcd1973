package ru.rsnms.amendment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;

/**
 * Carries the ids of an old wording over to the new one, so that a clause stays the same clause
 * through its editions: units of the same number under the same parent, and unnumbered ones that
 * did not change.
 */
final class StableIds {

  private StableIds() {}

  /** The new wording under the old unit's identity. */
  static NormUnit carry(NormUnit old, NormUnit wording) {
    return new NormUnit(
        old.id(),
        wording.kind(),
        wording.number(),
        wording.text(),
        carry(old.children(), wording.children()),
        wording.table());
  }

  /** The new annex under the old one's identity, mark included. */
  static Annex carry(Annex old, Annex wording) {
    List<Annex> inner = new ArrayList<>();
    for (var i = 0; i < wording.annexes().size(); i++) {
      var next = wording.annexes().get(i);
      inner.add(i < old.annexes().size() ? carry(old.annexes().get(i), next) : next);
    }
    return new Annex(
        old.id(),
        wording.kind(),
        old.mark(),
        wording.title(),
        wording.orientation(),
        carry(old.units(), wording.units()),
        inner,
        null);
  }

  private static List<NormUnit> carry(List<NormUnit> old, List<NormUnit> wording) {
    List<NormUnit> free = new ArrayList<>(old);
    List<NormUnit> result = new ArrayList<>();
    for (var unit : wording) {
      var match = free.stream().filter(sameAs(unit)).findFirst();
      match.ifPresent(free::remove);
      result.add(match.map(found -> carry(found, unit)).orElse(unit));
    }
    return result;
  }

  private static Predicate<NormUnit> sameAs(NormUnit unit) {
    return old ->
        old.kind() == unit.kind()
            && (isNumber(unit.number())
                ? unit.number().equals(old.number())
                : Objects.equals(old.number(), unit.number()) && old.text().equals(unit.text()));
  }

  /** A number or a letter, not the dash of a list. */
  static boolean isNumber(String number) {
    return number != null && number.chars().anyMatch(Character::isLetterOrDigit);
  }
}
