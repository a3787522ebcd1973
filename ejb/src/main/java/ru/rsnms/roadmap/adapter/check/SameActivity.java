package ru.rsnms.roadmap.adapter.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.roadmap.RowType;

/** The same activity stands twice, perhaps with other executors. */
class SameActivity implements RoadmapRule {

  @Override
  public Stream<Finding> doubtsAbout(ReadRoadmap roadmap) {
    Map<String, Row> first = new LinkedHashMap<>();
    return roadmap
        .rows()
        .filter(row -> row.type() == RowType.ACTIVITY && !row.words().activity().isBlank())
        .toList()
        .stream()
        .flatMap(
            row -> {
              var earlier = first.putIfAbsent(key(row), row);
              return earlier == null ? Stream.empty() : Stream.of(finding(roadmap, row, earlier));
            });
  }

  /** Case, punctuation and spaces make no difference. */
  private static String key(Row row) {
    return row.words()
        .activity()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static Finding finding(ReadRoadmap roadmap, Row row, Row earlier) {
    return Finding.warning(
        "roadmap/same-activity",
        roadmap.placeOf(row),
        row.words().activity(),
        roadmap.placeOf(earlier));
  }
}
