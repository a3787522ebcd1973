package ru.rsnms.roadmap.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Finding;

/** Words of a row that fit no column. */
class WordsWithoutColumn implements RoadmapRule {

  @Override
  public Stream<Finding> doubtsAbout(ReadRoadmap roadmap) {
    return roadmap
        .rows()
        .filter(row -> !row.words().extra().isBlank())
        .map(
            row ->
                Finding.warning(
                    "roadmap/words-without-column",
                    roadmap.placeOf(row),
                    row.words().extra(),
                    row.words().extra()));
  }
}
