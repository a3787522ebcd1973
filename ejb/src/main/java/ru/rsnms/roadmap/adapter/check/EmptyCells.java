package ru.rsnms.roadmap.adapter.check;

import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.roadmap.RoadmapField;
import ru.rsnms.roadmap.RowType;

/**
 * A row without executor, term, result, document or level of control where the table has such a
 * column.
 */
class EmptyCells implements RoadmapRule {

  private static final List<RoadmapField> NEEDED =
      List.of(
          RoadmapField.ACTIVITY,
          RoadmapField.RESPONSIBLE,
          RoadmapField.TERM,
          RoadmapField.START,
          RoadmapField.END,
          RoadmapField.RESULT,
          RoadmapField.DOCUMENT,
          RoadmapField.CONTROL_LEVEL);

  @Override
  public Stream<Finding> doubtsAbout(ReadRoadmap roadmap) {
    var needed = NEEDED.stream().filter(roadmap.content().form()::has).toList();
    return roadmap
        .rows()
        .flatMap(
            row ->
                needed.stream()
                    .filter(field -> isMissing(row, field))
                    .map(field -> finding(roadmap, row, field)));
  }

  /** A checkpoint is an event: it has no start. */
  private static boolean isMissing(Row row, RoadmapField field) {
    return row.words().of(field).isBlank()
        && !(field == RoadmapField.START && row.type() == RowType.CHECKPOINT);
  }

  private static Finding finding(ReadRoadmap roadmap, Row row, RoadmapField field) {
    var index = roadmap.content().form().fields().indexOf(field);
    return Finding.warning(
        "roadmap/cell-empty",
        roadmap.placeOf(row),
        null,
        roadmap.content().headers().get(index).text());
  }
}
