package ru.rsnms.document.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;

/** Somebody is «included» in a system, and nobody says until when. */
class InclusionTerm implements OrderRule {

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    return Spot.of(text)
        .filter(spot -> Wording.has("included", spot.words()))
        .filter(spot -> !Wording.has("any-term", spot.words()))
        .map(spot -> Finding.note("document/inclusion-term", spot.place(), spot.words()));
  }
}
