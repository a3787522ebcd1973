package ru.rsnms.roadmap.adapter.check;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.roadmap.RoadmapContent.Row;

/** The activity ends with words of a term though the row has its term: a cell has slipped. */
class TermEndsActivity implements RoadmapRule {

  private static final Pattern TERM =
      Pattern.compile(
          ResourceBundle.getBundle("ru.rsnms.roadmap.adapter.wording", Locale.ROOT)
              .getString("term-at-end"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Stream<Finding> doubtsAbout(ReadRoadmap roadmap) {
    return roadmap
        .rows()
        .filter(row -> !row.words().term().isBlank())
        .flatMap(row -> doubt(roadmap, row));
  }

  private static Stream<Finding> doubt(ReadRoadmap roadmap, Row row) {
    var found = TERM.matcher(row.words().activity());
    return found.find()
        ? Stream.of(
            Finding.warning(
                "roadmap/term-ends-activity",
                roadmap.placeOf(row),
                row.words().activity(),
                found.group().strip(),
                row.words().term()))
        : Stream.empty();
  }
}
