package ru.rsnms.document.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;

/**
 * A share of the regions of the country is no indicator of one region: it can only be nothing or
 * all.
 */
class FederalIndicator implements OrderRule {

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    return Spot.of(text)
        .filter(spot -> Wording.has("federal", spot.words()))
        .map(spot -> Finding.warning("document/federal-indicator", spot.place(), spot.words()));
  }
}
