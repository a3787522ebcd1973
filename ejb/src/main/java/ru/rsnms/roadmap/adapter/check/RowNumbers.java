package ru.rsnms.roadmap.adapter.check;

import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.NumberChain;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.roadmap.RoadmapContent.Section;
import ru.rsnms.shared.Texts;

/** Sections and rows are numbered without gaps, and no number stands twice. */
class RowNumbers implements RoadmapRule {

  @Override
  public Stream<Finding> doubtsAbout(ReadRoadmap roadmap) {
    var sections = roadmap.content().sections().stream().map(Section::number).toList();
    return Stream.of(
            gaps(sections),
            roadmap.content().sections().stream().flatMap(section -> gaps(numbersOf(section))),
            twice(roadmap.rows().map(row -> row.words().number()).toList()))
        .flatMap(findings -> findings);
  }

  private static List<String> numbersOf(Section section) {
    return section.rows().stream().map(Row::words).map(words -> words.number()).toList();
  }

  private static Stream<Finding> gaps(List<String> numbers) {
    return new NumberChain(numbers)
        .gaps()
        .map(
            gap ->
                Finding.warning(
                    "roadmap/number-gap",
                    Texts.of("roadmap.place.row", gap.after()),
                    gap.after(),
                    gap.before(),
                    gap.after(),
                    gap.missing()));
  }

  private static Stream<Finding> twice(List<String> numbers) {
    return new NumberChain(numbers)
        .twice()
        .map(
            number ->
                Finding.warning(
                    "roadmap/number-twice", Texts.of("roadmap.place.row", number), number, number));
  }
}
