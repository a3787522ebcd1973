package ru.rsnms.roadmap.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Finding;

/** A row that ends before it starts. */
class TermReversed implements RoadmapRule {

  @Override
  public Stream<Finding> doubtsAbout(ReadRoadmap roadmap) {
    return roadmap
        .rows()
        .filter(row -> isReversed(roadmap.spanOf(row)))
        .map(
            row ->
                Finding.warning(
                    "roadmap/term-reversed",
                    roadmap.placeOf(row),
                    row.words().term(),
                    row.words().term()));
  }

  private static boolean isReversed(ReadRoadmap.Span span) {
    return span.from() != null && span.to() != null && span.to().isBefore(span.from());
  }
}
