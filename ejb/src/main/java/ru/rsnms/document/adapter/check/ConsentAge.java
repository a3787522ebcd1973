package ru.rsnms.document.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;

/**
 * Consent of parents is asked for children under fourteen only, though the paper is about students:
 * those of fourteen to seventeen are forgotten.
 */
class ConsentAge implements OrderRule {

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    return Spot.of(text).noneMatch(spot -> Wording.has("grown-learner", spot.words()))
        ? Stream.empty()
        : Spot.of(text)
            .filter(spot -> Wording.has("consent-age", spot.words()))
            .filter(spot -> Wording.has("consent", spot.words()))
            .map(spot -> Finding.warning("document/consent-age", spot.place(), spot.words()));
  }
}
