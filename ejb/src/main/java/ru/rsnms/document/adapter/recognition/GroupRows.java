package ru.rsnms.document.adapter.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rows of one group whose cells stand in lines one after another: each row has one term, before it
 * the activity, the body that answers and the executors, after it the result.
 */
final class GroupRows {

  private static final Pattern TERM =
      Pattern.compile(
          "^(?<before>.*?)(?:^|\\s)(?<term>" + Patterns.source("term") + ")(?:\\s+(?<after>.+))?$");
  private static final Pattern SUBJECT = Patterns.of("subject");

  private final CellWords words;
  private final List<Row> rows = new ArrayList<>();
  private List<String> seen = new ArrayList<>();
  private boolean resultKnown = true;

  GroupRows(List<Column> columns) {
    this.words = new CellWords(columns);
  }

  /**
   * @param lines how many lines the row takes
   */
  record Found(List<String> cells, int lines) {}

  private static final class Row {
    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private int lines;

    void add(Column column, String more) {
      cells.merge(column, more, (one, other) -> (one + " " + other).strip());
    }
  }

  List<Found> of(List<String> lines) {
    for (var line : lines) {
      var found = TERM.matcher(line);
      if (found.matches() && isTermLine(found.group("before"))) {
        close(found.group("before"), found.group("term"), found.group("after"));
      } else {
        seen.add(line);
      }
    }
    rest();
    return rows.stream().map(row -> new Found(words.inOrder(row.cells), row.lines)).toList();
  }

  /** A term in the middle of a sentence is no cell. */
  private boolean isTermLine(String before) {
    return before.isEmpty()
        || SUBJECT.matcher(before).find()
        || before.length() < 60
        || subjectAt() >= 0;
  }

  private void close(String before, String term, String after) {
    var row = new Row();
    var all = new ArrayList<>(seen);
    if (!before.isEmpty()) {
      all.add(before);
    }
    row.lines = seen.size() + 1 - takeResult(all);
    var subject = subjectIn(all);
    row.add(Column.ACTIVITY, String.join(" ", all.subList(0, subject < 0 ? all.size() : subject)));
    if (subject >= 0) {
      executors(row, all.subList(subject, all.size()));
    }
    row.add(Column.TERM, term);
    row.add(Column.RESULT, after == null ? "" : after);
    resultKnown = after != null;
    rows.add(row);
    seen = new ArrayList<>();
  }

  /** What stands before the next activity is still the result of the row above: so many lines. */
  private int takeResult(List<String> lines) {
    if (rows.isEmpty()) {
      return 0;
    }
    var all = lines.size();
    var above = rows.get(rows.size() - 1);
    while (lines.size() > 1
        && (!resultKnown || Character.isLowerCase(lines.get(0).codePointAt(0)))) {
      above.add(Column.RESULT, lines.remove(0));
      above.lines++;
      resultKnown = true;
    }
    return all - lines.size();
  }

  private int subjectAt() {
    return subjectIn(seen);
  }

  private static int subjectIn(List<String> lines) {
    for (var i = 0; i < lines.size(); i++) {
      if (SUBJECT.matcher(lines.get(i)).find()) {
        return i;
      }
    }
    return -1;
  }

  private static void executors(Row row, List<String> lines) {
    var words = String.join(" ", lines);
    var found = SUBJECT.matcher(lines.get(0));
    if (found.find()) {
      row.add(Column.SUBJECT, found.group(1));
      row.add(Column.RESPONSIBLE, words.substring(found.end(1)).strip());
    }
  }

  private void rest() {
    if (rows.isEmpty()) {
      var row = new Row();
      row.add(Column.ACTIVITY, String.join(" ", seen));
      row.lines = seen.size();
      rows.add(row);
    } else {
      var last = rows.get(rows.size() - 1);
      seen.forEach(line -> last.add(Column.RESULT, line));
      last.lines += seen.size();
    }
  }
}
