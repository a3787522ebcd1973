package ru.rsnms.roadmap.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.shared.RussianDates;

/** A row that was over before the order that prescribes it: late at birth. */
class TermBeforeOrder implements RoadmapRule {

  @Override
  public Stream<Finding> doubtsAbout(ReadRoadmap roadmap) {
    return roadmap.orderDate() == null
        ? Stream.empty()
        : roadmap
            .rows()
            .filter(row -> isOver(roadmap, row))
            .map(
                row ->
                    Finding.warning(
                        "roadmap/term-before-order",
                        roadmap.placeOf(row),
                        row.words().term(),
                        row.words().term(),
                        RussianDates.digits(roadmap.orderDate())));
  }

  /** Rows that are over before the whole roadmap begins are another rule's. */
  private static boolean isOver(ReadRoadmap roadmap, Row row) {
    var end = roadmap.spanOf(row).to();
    var period = roadmap.content().period();
    return end != null
        && end.isBefore(roadmap.orderDate())
        && (period == null || !end.isBefore(period.from()));
  }
}
