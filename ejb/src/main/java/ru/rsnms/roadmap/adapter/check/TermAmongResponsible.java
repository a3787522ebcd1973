package ru.rsnms.roadmap.adapter.check;

import java.util.Locale;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.roadmap.RowWords;

/** The words of the term stand in the cell of the executors too: a cell has slipped. */
class TermAmongResponsible implements RoadmapRule {

  @Override
  public Stream<Finding> doubtsAbout(ReadRoadmap roadmap) {
    return roadmap
        .rows()
        .filter(row -> slipped(row.words()))
        .map(
            row ->
                Finding.warning(
                    "roadmap/term-among-responsible",
                    roadmap.placeOf(row),
                    row.words().responsible(),
                    row.words().term(),
                    row.words().responsible()));
  }

  private static boolean slipped(RowWords words) {
    var term = words.term().toLowerCase(Locale.ROOT);
    return !term.isBlank() && words.responsible().toLowerCase(Locale.ROOT).contains(term);
  }
}
