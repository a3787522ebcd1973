package ru.rsnms.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.roadmap.RoadmapContent.Group;
import ru.rsnms.roadmap.RoadmapContent.Header;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.roadmap.RoadmapContent.Section;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Ids;

/** Roadmaps as tests speak of them. */
public final class SomeRoadmaps {

  public static final DatePeriod YEARS =
      new DatePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

  private SomeRoadmaps() {}

  public static RoadmapContent of(RoadmapForm form, Section... sections) {
    return new RoadmapContent(
        "ПЛАН работы",
        YEARS,
        form,
        form.fields().stream().map(field -> Header.of(field.name())).toList(),
        List.of(),
        List.of(),
        List.of(sections),
        List.of());
  }

  public static Section section(String title, Row... rows) {
    return new Section(Ids.next(), "", "", title, List.of(), List.of(rows));
  }

  public static Section section(String title, List<Group> groups, Row... rows) {
    return new Section(Ids.next(), "Направление", "1", title, groups, List.of(rows));
  }

  public static Row activity(String words) {
    return row(RowType.ACTIVITY, words, null);
  }

  public static Row row(RowType type, String words, UUID group) {
    var cells = new RowWords("", words, "", "ОО", "Постоянно", "", "", "Отчёт", "", "", "", "");
    return new Row(Ids.next(), group, type, cells, List.of(new Party("ОО", "ОО", false)));
  }

  /** Numbers and activities in reading order, sections included. */
  public static List<String> outline(RoadmapContent content) {
    return content.sections().stream().flatMap(SomeRoadmaps::lines).toList();
  }

  private static Stream<String> lines(Section section) {
    var heading =
        section.title().isEmpty() && section.number().isEmpty()
            ? Stream.<String>empty()
            : Stream.of((section.number() + " " + section.title()).strip());
    return Stream.concat(
        heading,
        section.rows().stream()
            .map(row -> (row.words().number() + " " + row.words().activity()).strip()));
  }

  public static UUID idOf(RoadmapContent content, String activity) {
    return content
        .rows()
        .filter(row -> row.words().activity().equals(activity))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
