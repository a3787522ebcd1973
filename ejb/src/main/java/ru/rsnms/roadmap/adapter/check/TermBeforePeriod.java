package ru.rsnms.roadmap.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.shared.RussianDates;

/** A row that ends before the roadmap begins. */
class TermBeforePeriod implements RoadmapRule {

  @Override
  public Stream<Finding> doubtsAbout(ReadRoadmap roadmap) {
    var period = roadmap.content().period();
    if (period == null) {
      return Stream.empty();
    }
    return roadmap
        .rows()
        .filter(row -> roadmap.spanOf(row).to() != null)
        .filter(row -> roadmap.spanOf(row).to().isBefore(period.from()))
        .map(
            row ->
                Finding.warning(
                    "roadmap/term-before-period",
                    roadmap.placeOf(row),
                    row.words().term(),
                    row.words().term(),
                    RussianDates.digits(period.from())));
  }
}
