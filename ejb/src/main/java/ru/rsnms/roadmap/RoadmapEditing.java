package ru.rsnms.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ru.rsnms.roadmap.RoadmapContent.Group;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.roadmap.RoadmapContent.Section;
import ru.rsnms.shared.Ids;

/**
 * Edits a roadmap's content: pure functions, the same for pages, programs and tests. Numbers follow
 * the places after every change of structure; ids never change.
 */
public final class RoadmapEditing {

  private RoadmapEditing() {}

  /** A new section with one empty row at the end. */
  public static RoadmapContent addSection(RoadmapContent content) {
    var label = content.sections().isEmpty() ? "" : content.sections().get(0).label();
    var section = new Section(Ids.next(), label, "", "", List.of(), List.of(Row.blank(null)));
    return numbered(
        content.withSections(
            Stream.concat(content.sections().stream(), Stream.of(section)).toList()));
  }

  /** Takes a section out with all its rows. */
  public static RoadmapContent removeSection(RoadmapContent content, UUID section) {
    return numbered(
        content.withSections(
            content.sections().stream().filter(s -> !s.id().equals(section)).toList()));
  }

  /** Changes places with the section above; the first one stays. */
  public static RoadmapContent moveSectionUp(RoadmapContent content, UUID section) {
    return numbered(
        content.withSections(moved(content.sections(), sectionAt(content, section), -1)));
  }

  /** Changes places with the section below; the last one stays. */
  public static RoadmapContent moveSectionDown(RoadmapContent content, UUID section) {
    return numbered(
        content.withSections(moved(content.sections(), sectionAt(content, section), 1)));
  }

  private static int sectionAt(RoadmapContent content, UUID section) {
    return content.sections().stream().map(Section::id).toList().indexOf(section);
  }

  /** Replaces the title of a section. */
  public static RoadmapContent setSectionTitle(RoadmapContent content, UUID section, String title) {
    return mapSections(content, s -> s.id().equals(section) ? s.withTitle(title) : s);
  }

  /** A new group with one empty row at the end of a section. */
  public static RoadmapContent addGroup(RoadmapContent content, UUID section) {
    var group = new Group(Ids.next(), "", "");
    return numbered(
        mapSections(
            content,
            s ->
                s.id().equals(section)
                    ? s.withGroups(appended(s.groups(), group))
                        .withRows(appended(s.rows(), Row.blank(group.id())))
                    : s));
  }

  /** Replaces the title of a group. */
  public static RoadmapContent setGroupTitle(RoadmapContent content, UUID group, String title) {
    return mapSections(
        content,
        s ->
            s.withGroups(
                s.groups().stream()
                    .map(g -> g.id().equals(group) ? new Group(g.id(), g.number(), title) : g)
                    .toList()));
  }

  /** An empty row at the end of a section, in the group of the row above it. */
  public static RoadmapContent addRow(RoadmapContent content, UUID section) {
    return numbered(
        mapSections(
            content,
            s ->
                s.id().equals(section)
                    ? s.withRows(appended(s.rows(), Row.blank(lastGroup(s.rows()))))
                    : s));
  }

  private static UUID lastGroup(List<Row> rows) {
    return rows.isEmpty() ? null : rows.get(rows.size() - 1).group();
  }

  /** An empty row below the given one, in its group. */
  public static RoadmapContent addRowAfter(RoadmapContent content, UUID row) {
    return editRows(
        content,
        row,
        (rows, at) -> {
          rows.add(at + 1, Row.blank(rows.get(at).group()));
          return rows;
        });
  }

  public static RoadmapContent removeRow(RoadmapContent content, UUID row) {
    return editRows(
        content,
        row,
        (rows, at) -> {
          rows.remove(at);
          return rows;
        });
  }

  /** Changes places with the row above in its section; the first one stays. */
  public static RoadmapContent moveRowUp(RoadmapContent content, UUID row) {
    return editRows(content, row, (rows, at) -> moved(rows, at, -1));
  }

  /** Changes places with the row below in its section; the last one stays. */
  public static RoadmapContent moveRowDown(RoadmapContent content, UUID row) {
    return editRows(content, row, (rows, at) -> moved(rows, at, 1));
  }

  /** Replaces the words of a row; structure and numbers stay. */
  public static RoadmapContent setWords(RoadmapContent content, UUID row, RowWords words) {
    return mapRow(content, row, r -> r.withWords(words));
  }

  public static RoadmapContent setType(RoadmapContent content, UUID row, RowType type) {
    return numbered(mapRow(content, row, r -> r.withType(type)));
  }

  /** Gives sections, groups and rows the numbers of their places. */
  public static RoadmapContent numbered(RoadmapContent content) {
    return new RoadmapNumbering(content).numbered();
  }

  private static RoadmapContent mapSections(RoadmapContent content, UnaryOperator<Section> edit) {
    return content.withSections(content.sections().stream().map(edit).toList());
  }

  private static RoadmapContent mapRow(RoadmapContent content, UUID id, UnaryOperator<Row> edit) {
    return mapSections(
        content,
        s ->
            s.withRows(s.rows().stream().map(r -> r.id().equals(id) ? edit.apply(r) : r).toList()));
  }

  private static RoadmapContent editRows(RoadmapContent content, UUID id, RowsEdit edit) {
    return numbered(
        mapSections(
            content,
            section -> {
              var at = section.rows().stream().map(Row::id).toList().indexOf(id);
              return at < 0
                  ? section
                  : section.withRows(edit.apply(new ArrayList<>(section.rows()), at));
            }));
  }

  private static <T> List<T> appended(List<T> list, T added) {
    return Stream.concat(list.stream(), Stream.of(added)).toList();
  }

  private static <T> List<T> moved(List<T> list, int at, int by) {
    var other = at + by;
    if (at < 0 || other < 0 || other >= list.size()) {
      return list;
    }
    List<T> result = new ArrayList<>(list);
    Collections.swap(result, at, other);
    return result;
  }

  @FunctionalInterface
  private interface RowsEdit {
    List<Row> apply(List<Row> rows, int at);
  }
}
