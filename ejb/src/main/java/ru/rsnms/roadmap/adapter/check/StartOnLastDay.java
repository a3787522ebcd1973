package ru.rsnms.roadmap.adapter.check;

import java.time.MonthDay;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.roadmap.RoadmapContent.Row;

/** A long term that starts on the 31st of December probably means the next day. */
class StartOnLastDay implements RoadmapRule {

  private static final MonthDay LAST = MonthDay.of(12, 31);

  @Override
  public Stream<Finding> doubtsAbout(ReadRoadmap roadmap) {
    return roadmap
        .rows()
        .filter(row -> startsOnLastDay(roadmap, row))
        .map(
            row ->
                Finding.note(
                    "roadmap/start-on-last-day",
                    roadmap.placeOf(row),
                    row.words().term(),
                    Integer.toString(roadmap.spanOf(row).from().getYear() + 1)));
  }

  private static boolean startsOnLastDay(ReadRoadmap roadmap, Row row) {
    var span = roadmap.spanOf(row);
    return span.from() != null
        && MonthDay.from(span.from()).equals(LAST)
        && span.to() != null
        && span.to().isAfter(span.from());
  }
}
