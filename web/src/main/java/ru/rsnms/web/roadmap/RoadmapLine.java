package ru.rsnms.web.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.roadmap.RoadmapContent;
import ru.rsnms.roadmap.RoadmapField;
import ru.rsnms.roadmap.RowType;

/**
 * A line of a roadmap's table on the screen: a heading across it, or a row with its cells.
 *
 * @param id of the section, group or row
 * @param heading words across the table, {@code null} for a row
 * @param type of the row, {@code null} for a heading
 * @param cells of the row, one per column; empty for a heading
 */
public record RoadmapLine(UUID id, Kind kind, String heading, RowType type, List<Cell> cells) {

  /** What a line stands for. */
  public enum Kind {
    SECTION,
    GROUP,
    ROW
  }

  /**
   * A cell with the head of its column.
   *
   * @param main whether it names the row
   */
  public record Cell(String header, String words, boolean main) {}

  public boolean isHeading() {
    return kind != Kind.ROW;
  }

  /** The lines of a roadmap from top to bottom. */
  static List<RoadmapLine> of(RoadmapContent content) {
    var lines = new ArrayList<RoadmapLine>();
    for (var section : content.sections()) {
      addHeading(lines, section.id(), Kind.SECTION, titleOf(section));
      addRows(lines, content, section);
    }
    return lines;
  }

  private static void addRows(
      List<RoadmapLine> lines, RoadmapContent content, RoadmapContent.Section section) {
    UUID shown = null;
    for (var row : section.rows()) {
      if (row.group() != null && !row.group().equals(shown)) {
        groupOf(section, row.group())
            .forEach(
                group ->
                    addHeading(
                        lines, group.id(), Kind.GROUP, joined(group.number(), group.title())));
      }
      shown = row.group();
      lines.add(new RoadmapLine(row.id(), Kind.ROW, null, row.type(), cells(content, row)));
    }
  }

  private static Stream<RoadmapContent.Group> groupOf(RoadmapContent.Section section, UUID id) {
    return section.groups().stream().filter(group -> group.id().equals(id));
  }

  private static List<Cell> cells(RoadmapContent content, RoadmapContent.Row row) {
    var cells = new ArrayList<Cell>();
    var fields = content.form().fields();
    for (int at = 0; at < fields.size(); at++) {
      var field = fields.get(at);
      if (field != RoadmapField.SYSTEM_ACTIVITY) {
        var main = field == RoadmapField.ACTIVITY;
        cells.add(new Cell(content.headers().get(at).text(), row.words().of(field), main));
      }
    }
    return cells;
  }

  private static void addHeading(List<RoadmapLine> lines, UUID id, Kind kind, String words) {
    if (!words.isBlank()) {
      lines.add(new RoadmapLine(id, kind, words, null, List.of()));
    }
  }

  private static String titleOf(RoadmapContent.Section section) {
    return joined(section.label(), section.number(), section.title());
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
  }
}
