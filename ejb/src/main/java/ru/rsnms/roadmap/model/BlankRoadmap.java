package ru.rsnms.roadmap.model;

import java.util.List;
import ru.rsnms.roadmap.NewRoadmap;
import ru.rsnms.roadmap.RoadmapContent;
import ru.rsnms.roadmap.RoadmapContent.Group;
import ru.rsnms.roadmap.RoadmapContent.Header;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.roadmap.RoadmapContent.Section;
import ru.rsnms.roadmap.RoadmapEditing;
import ru.rsnms.roadmap.RoadmapField;
import ru.rsnms.roadmap.RoadmapForm;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.Texts;

/** What a roadmap says before anybody wrote in it. */
public final class BlankRoadmap {

  private BlankRoadmap() {}

  /** The form's usual heads, one section, one empty row. */
  public static RoadmapContent of(NewRoadmap wanted) {
    return RoadmapEditing.numbered(
        new RoadmapContent(
            wanted.title().strip(),
            wanted.period(),
            wanted.form(),
            wanted.form().fields().stream().map(BlankRoadmap::header).toList(),
            List.of(),
            List.of(),
            List.of(section(wanted.form())),
            List.of()));
  }

  private static Header header(RoadmapField field) {
    return switch (field) {
      case START, END -> new Header(Texts.of(field), Texts.of("roadmap.header.term"));
      default -> Header.of(Texts.of(field));
    };
  }

  private static Section section(RoadmapForm form) {
    if (form.has(RoadmapField.SYSTEM_ACTIVITY)) {
      var group = new Group(Ids.next(), "", "");
      return new Section(
          Ids.next(),
          Texts.of("roadmap.direction"),
          "",
          "",
          List.of(group),
          List.of(Row.blank(group.id())));
    }
    return new Section(Ids.next(), "", "", "", List.of(), List.of(Row.blank(null)));
  }
}
