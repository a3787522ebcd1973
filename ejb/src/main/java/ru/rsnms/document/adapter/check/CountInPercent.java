package ru.rsnms.document.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;

/** A count is given in pieces: «количество … не менее 40 %» mixes two units. */
class CountInPercent implements OrderRule {

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    return Spot.of(text)
        .filter(spot -> Wording.beginsWithCount(spot.words()) && spot.words().contains("%"))
        .map(spot -> Finding.note("document/count-in-percent", spot.place(), spot.words()));
  }
}
