package ru.rsnms.document.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;

/** An agreement of several parties is prescribed, and nowhere is said what it has to contain. */
class AgreementContent implements OrderRule {

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    return Spot.of(text).anyMatch(spot -> Wording.has("agreement-content", spot.words()))
        ? Stream.empty()
        : Spot.of(text)
            .filter(spot -> Wording.has("agreement", spot.words()))
            .map(spot -> Finding.note("document/agreement-content", spot.place(), spot.words()));
  }
}
