package ru.rsnms.document.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.model.TextRules;
import ru.rsnms.shared.Texts;

/** Without a title or without any clause there is no order; a clause without words is a remnant. */
class TitleAndClauses implements OrderRule {

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    return Stream.of(noTitle(text), noClauses(text), emptyClauses(text)).flatMap(f -> f);
  }

  private static Stream<Finding> noTitle(OrderText text) {
    return text.title().isBlank()
        ? Stream.of(Finding.error("document/no-title", Texts.of("document.place.title"), null))
        : Stream.empty();
  }

  private static Stream<Finding> noClauses(OrderText text) {
    return text.units().stream().allMatch(unit -> unit.text().isBlank())
        ? Stream.of(Finding.error("document/no-clauses", Texts.of("document.place.head"), null))
        : Stream.empty();
  }

  private static Stream<Finding> emptyClauses(OrderText text) {
    return text.units().stream()
        .flatMap(TextRules::withDescendants)
        .filter(unit -> unit.kind().isNumbered() && unit.text().isBlank())
        .filter(unit -> unit.children().isEmpty())
        .map(TitleAndClauses::emptyClause);
  }

  private static Finding emptyClause(NormUnit unit) {
    return Finding.warning(
        "document/empty-clause",
        Texts.of("document.place.CLAUSE", String.valueOf(unit.number())),
        null);
  }
}
