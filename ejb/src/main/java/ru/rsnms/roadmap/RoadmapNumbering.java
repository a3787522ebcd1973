package ru.rsnms.roadmap;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.roadmap.RoadmapContent.Group;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.roadmap.RoadmapContent.Section;

/**
 * Numbers a roadmap by the places of its parts. Headings that the paper leaves without a number
 * stay without one; in a project plan result 2 has activities 2.1.1, 2.1.2 and the checkpoint 2.1.
 */
final class RoadmapNumbering {

  private final RoadmapContent content;
  private int results;

  RoadmapNumbering(RoadmapContent content) {
    this.content = content;
  }

  RoadmapContent numbered() {
    List<Section> sections = new ArrayList<>();
    for (var i = 0; i < content.sections().size(); i++) {
      sections.add(section(content.sections().get(i), Integer.toString(i + 1)));
    }
    return content.withSections(sections);
  }

  private Section section(Section section, String number) {
    return switch (content.form()) {
      case NUMBERED -> section.withNumber(number).withRows(rows(section.rows(), number + "."));
      case SYSTEM -> section.withNumber(number).withGroups(groups(section.groups()));
      case PROJECT -> section.withRows(projectRows(section.rows()));
    };
  }

  private static List<Row> rows(List<Row> rows, String prefix) {
    List<Row> numbered = new ArrayList<>();
    for (var i = 0; i < rows.size(); i++) {
      numbered.add(numbered(rows.get(i), prefix + (i + 1)));
    }
    return numbered;
  }

  private static List<Group> groups(List<Group> groups) {
    List<Group> numbered = new ArrayList<>();
    for (var i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      numbered.add(new Group(group.id(), Integer.toString(i + 1), group.title()));
    }
    return numbered;
  }

  private List<Row> projectRows(List<Row> rows) {
    List<Row> numbered = new ArrayList<>();
    var checkpoints = 0;
    var activities = 0;
    for (var row : rows) {
      switch (row.type()) {
        case RESULT -> {
          results++;
          checkpoints = 0;
          activities = 0;
          numbered.add(numbered(row, Integer.toString(results)));
        }
        case ACTIVITY -> {
          activities++;
          numbered.add(numbered(row, results + "." + (checkpoints + 1) + "." + activities));
        }
        case CHECKPOINT -> {
          checkpoints++;
          activities = 0;
          numbered.add(numbered(row, results + "." + checkpoints));
        }
      }
    }
    return numbered;
  }

  private static Row numbered(Row row, String number) {
    return row.withWords(row.words().numbered(number));
  }
}
