package ru.rsnms.roadmap.adapter.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.roadmap.RoadmapContent.Section;
import ru.rsnms.roadmap.RowType;
import ru.rsnms.shared.RussianDates;

/** A checkpoint due on the day of its result leaves no time to confirm it up the levels. */
class CheckpointOnResultDay implements RoadmapRule {

  @Override
  public Stream<Finding> doubtsAbout(ReadRoadmap roadmap) {
    return roadmap.content().sections().stream().flatMap(section -> inSection(roadmap, section));
  }

  private static Stream<Finding> inSection(ReadRoadmap roadmap, Section section) {
    var due =
        section.rows().stream()
            .filter(row -> row.type() == RowType.RESULT)
            .map(row -> roadmap.spanOf(row).to())
            .filter(Objects::nonNull)
            .toList();
    return section.rows().stream()
        .filter(row -> row.type() == RowType.CHECKPOINT)
        .filter(row -> due.contains(roadmap.spanOf(row).to()))
        .map(row -> finding(roadmap, row, roadmap.spanOf(row).to()));
  }

  private static Finding finding(ReadRoadmap roadmap, Row row, LocalDate due) {
    return Finding.note(
        "roadmap/checkpoint-on-result-day",
        roadmap.placeOf(row),
        row.words().term(),
        RussianDates.digits(due));
  }
}
