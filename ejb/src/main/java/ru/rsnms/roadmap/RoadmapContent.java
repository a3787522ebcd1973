package ru.rsnms.roadmap;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.document.NormUnit;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Ids;

/**
 * Everything a roadmap says. Sections, groups and rows keep their ids through every edit.
 *
 * @param title «План мероприятий …», without a full stop
 * @param period days it is meant for, {@code null} where unknown
 * @param headers one per column of the form
 * @param columnNumbers the row «1 2 3 …» under the headers; empty where the paper has none
 * @param intro goals, tasks and other text before the table
 */
public record RoadmapContent(
    String title,
    DatePeriod period,
    RoadmapForm form,
    List<Header> headers,
    List<String> columnNumbers,
    List<NormUnit> intro,
    List<Section> sections,
    List<Footnote> footnotes) {

  public RoadmapContent {
    title = PlainWords.of(title);
    Objects.requireNonNull(form);
    headers = List.copyOf(headers);
    columnNumbers = columnNumbers == null ? List.of() : List.copyOf(columnNumbers);
    intro = intro == null ? List.of() : List.copyOf(intro);
    sections = List.copyOf(sections);
    footnotes = footnotes == null ? List.of() : List.copyOf(footnotes);
    if (headers.size() != form.fields().size()) {
      throw new IllegalArgumentException(headers.size() + " headers for the form " + form);
    }
    if (!columnNumbers.isEmpty() && columnNumbers.size() != headers.size()) {
      throw new IllegalArgumentException(columnNumbers.size() + " numbers for " + headers.size());
    }
  }

  public RoadmapContent withSections(List<Section> newSections) {
    return new RoadmapContent(
        title, period, form, headers, columnNumbers, intro, newSections, footnotes);
  }

  /** The same rows under another title and for another period. */
  public RoadmapContent withOpening(String newTitle, DatePeriod newPeriod) {
    return new RoadmapContent(
        newTitle, newPeriod, form, headers, columnNumbers, intro, sections, footnotes);
  }

  /** All rows in reading order. */
  public Stream<Row> rows() {
    return sections.stream().flatMap(section -> section.rows().stream());
  }

  /**
   * The head of a column, word for word.
   *
   * @param above common head over this and the neighbouring columns that have the same one; empty
   *     where there is none
   */
  public record Header(String text, String above) {

    public Header {
      text = PlainWords.of(text);
      above = PlainWords.of(above);
    }

    public static Header of(String text) {
      return new Header(text, "");
    }
  }

  /**
   * A direction or section of the table.
   *
   * @param label word before the number («Направление»), empty where the number stands alone
   * @param number {@code ""} where the paper has none; a section without number and title has no
   *     heading row
   */
  public record Section(
      UUID id, String label, String number, String title, List<Group> groups, List<Row> rows) {

    public Section {
      Objects.requireNonNull(id);
      label = PlainWords.of(label);
      number = PlainWords.of(number);
      title = PlainWords.of(title);
      groups = groups == null ? List.of() : List.copyOf(groups);
      rows = rows == null ? List.of() : List.copyOf(rows);
    }

    public Section withRows(List<Row> newRows) {
      return new Section(id, label, number, title, groups, newRows);
    }

    public Section withGroups(List<Group> newGroups) {
      return new Section(id, label, number, title, newGroups, rows);
    }

    public Section withNumber(String newNumber) {
      return new Section(id, label, newNumber, title, groups, rows);
    }

    public Section withTitle(String newTitle) {
      return new Section(id, label, number, newTitle, groups, rows);
    }
  }

  /**
   * Rows of a section that belong together: a system activity, a sub-heading.
   *
   * @param number {@code ""} where the paper has none
   */
  public record Group(UUID id, String number, String title) {

    public Group {
      Objects.requireNonNull(id);
      number = PlainWords.of(number);
      title = PlainWords.of(title);
    }
  }

  /**
   * @param group id of its group in the same section, or {@code null}
   * @param parties executors read out of the words of responsibility
   */
  public record Row(UUID id, UUID group, RowType type, RowWords words, List<Party> parties) {

    public Row {
      Objects.requireNonNull(id);
      Objects.requireNonNull(type);
      Objects.requireNonNull(words);
      parties = parties == null ? List.of() : List.copyOf(parties);
    }

    /** An empty activity. */
    public static Row blank(UUID group) {
      return new Row(Ids.next(), group, RowType.ACTIVITY, RowWords.EMPTY, List.of());
    }

    public Row withWords(RowWords newWords) {
      return new Row(id, group, type, newWords, parties);
    }

    public Row withType(RowType newType) {
      return new Row(id, group, newType, words, parties);
    }

    public Row withGroup(UUID newGroup) {
      return new Row(id, newGroup, type, words, parties);
    }
  }

  /** A remark under the table with its mark. */
  public record Footnote(String mark, String text) {

    public Footnote {
      mark = PlainWords.of(mark);
      text = PlainWords.of(text);
    }
  }
}
