package ru.rsnms.document.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Annex;
import ru.rsnms.document.Finding;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.model.TextRules;

/** The grounds are those of a regulation, but the order approves none. */
class RegulationDeveloped implements OrderRule {

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    return hasRegulation(text)
        ? Stream.empty()
        : Spot.of(text)
            .filter(spot -> Wording.has("regulation-developed", spot.words()))
            .map(
                spot -> Finding.warning("document/regulation-missing", spot.place(), spot.words()));
  }

  private static boolean hasRegulation(OrderText text) {
    return Stream.concat(
            text.annexes().stream().map(Annex::title),
            text.units().stream().flatMap(TextRules::withDescendants).map(NormUnit::text))
        .anyMatch(words -> Wording.has("regulation", words));
  }
}
