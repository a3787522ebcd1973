package ru.rsnms.agreement.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.NormUnit;
import ru.rsnms.shared.Texts;

/** Names the places of a text as people do: «п. 3.2», «абзац 2 п. 3.1», «приложение 1, п. 4». */
public final class ClausePlaces {

  private ClausePlaces() {}

  /** The place of a clause; empty where the text has it no more. */
  public static String of(Clauses text, UUID id) {
    var annexes = text.annexes();
    var parts = text.parts();
    for (var i = 0; i < parts.size(); i++) {
      var part = new Clauses(parts.get(i), List.of());
      var unit = part.find(id);
      if (unit.isPresent()) {
        var place = place(part, unit.get());
        return i == 0 ? place : inAnnex(i, annexes.size(), place);
      }
    }
    return "";
  }

  private static String inAnnex(int number, int annexes, String place) {
    return annexes == 1
        ? Texts.of("agreement.place.only-annex", place)
        : Texts.of("agreement.place.annex", Integer.toString(number), place);
  }

  private static String place(Clauses part, NormUnit unit) {
    var own = own(part, unit);
    if (unit.kind().isNumbered()) {
      return own;
    }
    List<NormUnit> above = new ArrayList<>(part.above(unit.id()));
    java.util.Collections.reverse(above);
    return above.stream()
        .filter(over -> over.kind().isNumbered() && over.number() != null)
        .findFirst()
        .map(over -> own + " " + Texts.of("agreement.place.of." + over.kind(), over.number()))
        .orElse(own);
  }

  private static String own(Clauses part, NormUnit unit) {
    var number = unit.number();
    return switch (unit.kind()) {
      case SECTION, CLAUSE ->
          number == null
              ? Texts.of(unit.kind())
              : Texts.of("agreement.place." + unit.kind(), number);
      case LIST_ITEM ->
          number != null && number.endsWith(")")
              ? Texts.of("agreement.place.item", number)
              : Texts.of("agreement.place.paragraph", order(part, unit));
      case PARAGRAPH, SUBHEADING, QUOTE, FOOTNOTE ->
          Texts.of("agreement.place.paragraph", order(part, unit));
      case TABLE ->
          number == null
              ? Texts.of("agreement.place.table")
              : Texts.of("agreement.place.row", number);
    };
  }

  /** Which one it is of those without a number where it stands, the lead of a clause the first. */
  private static String order(Clauses part, NormUnit unit) {
    var above = part.above(unit.id());
    var holder = above.isEmpty() ? null : above.get(above.size() - 1);
    var siblings = holder == null ? part.units() : holder.children();
    var lead = holder == null || holder.text().isBlank() ? 0 : 1;
    var place =
        siblings.stream()
            .filter(one -> !one.kind().isNumbered())
            .map(NormUnit::id)
            .toList()
            .indexOf(unit.id());
    return Integer.toString(place + 1 + lead);
  }
}
