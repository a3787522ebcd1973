package ru.rsnms.document.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.model.TextRules;
import ru.rsnms.shared.Texts;

/** A clause has the order published, but sets no term. */
class PublicationTerm implements OrderRule {

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    return text.units().stream()
        .flatMap(TextRules::withDescendants)
        .filter(unit -> unit.kind().isNumbered())
        .filter(unit -> Wording.has("publication", unit.text()))
        .filter(unit -> !Wording.has("any-term", unit.text()))
        .map(
            unit ->
                Finding.note(
                    "document/publication-term",
                    Texts.of("document.place.CLAUSE", String.valueOf(unit.number())),
                    unit.text()));
  }
}
