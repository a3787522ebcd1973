package ru.rsnms.document.adapter.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ru.rsnms.document.LineRole;

/**
 * Marks a table that became plain text: rows are found by their numbers or terms, cells by the
 * words that parties and terms are written with. What cannot be parted stays one cell.
 */
final class TextTable {

  private static final Pattern ROW = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,3})+)\\.?\\s+(\\S.*)$");
  private static final Pattern LINE = Pattern.compile("^(\\d{1,2})\\.?\\s+(\\S.*)$");
  private static final Pattern GROUP = Patterns.of("numbered");
  private static final Pattern CAPITALS =
      Pattern.compile("[\\p{Lu}\\d\\s\\p{Punct}\u00ab\u00bb\u2013]+");
  private static final Pattern DIRECTION = Patterns.of("direction");
  private static final Pattern FOOTNOTE = Patterns.of("footnote");

  private final Cursor lines;
  private final List<String> heads;
  private final List<Column> columns;
  private final int headLines;

  TextTable(Cursor lines, List<String> heads, int headLines) {
    this.lines = lines;
    this.heads = heads;
    this.columns = Column.of(heads);
    this.headLines = headLines;
  }

  void mark() {
    lines.row(LineRole.TABLE_HEAD, heads);
    for (var i = 1; i < headLines; i++) {
      lines.row(LineRole.ROW_PART, List.of());
    }
    while (lines.hasNext() && !ends()) {
      part();
    }
  }

  /** An annex, a remark, or a line with the head of another table right below it. */
  private boolean ends() {
    var line = lines.next();
    return AnnexMarker.begins(line)
        || line.isRow()
        || FOOTNOTE.matcher(line.words()).matches()
        || TableHead.of(line.words()).isPresent()
        || TableHead.of(lines.after(1).words()).isPresent();
  }

  private void part() {
    if (columns.contains(Column.SYSTEM)) {
      systemPart();
    } else if (columns.contains(Column.NUMBER)) {
      numberedPart();
    } else {
      plainPart();
    }
  }

  private void numberedPart() {
    var words = lines.next().words();
    if (CAPITALS.matcher(words).matches()) {
      var section = Character.isDigit(words.codePointAt(0));
      lines.row(section ? LineRole.TABLE_SECTION : LineRole.TABLE_GROUP, List.of(words));
      return;
    }
    var row = (columns.contains(Column.YEAR) ? LINE : ROW).matcher(words);
    if (!row.matches()) {
      lines.mark(LineRole.UNKNOWN);
      return;
    }
    List<String> parts = new ArrayList<>(List.of(row.group(2)));
    for (var i = 1; isInside(i); i++) {
      parts.add(lines.after(i).words());
    }
    row(new CellWords(columns).numbered(row.group(1), parts), parts.size());
  }

  /** Is the line of that distance still the row's? */
  private boolean isInside(int distance) {
    var line = lines.after(distance);
    var words = line.words();
    return !words.isEmpty()
        && !line.isRow()
        && !AnnexMarker.begins(line)
        && !(columns.contains(Column.YEAR) ? LINE : ROW).matcher(words).matches()
        && !CAPITALS.matcher(words).matches()
        && TableHead.of(words).isEmpty()
        && TableHead.of(lines.after(distance + 1).words()).isEmpty();
  }

  private void row(List<String> cells, int count) {
    lines.row(LineRole.TABLE_ROW, cells);
    for (var i = 1; i < count; i++) {
      lines.row(LineRole.ROW_PART, List.of());
    }
  }

  /** A line of a plan without numbers is a row by itself, or a heading where it has no term. */
  private void plainPart() {
    var words = lines.next().words();
    var cells = new CellWords(columns).plain(words);
    if (cells.isEmpty()) {
      lines.row(LineRole.TABLE_SECTION, List.of(words));
    } else {
      lines.row(LineRole.TABLE_ROW, cells);
    }
  }

  private void systemPart() {
    var words = lines.next().words();
    if (DIRECTION.matcher(words).matches()) {
      lines.row(LineRole.TABLE_SECTION, List.of(words));
      return;
    }
    if (GROUP.matcher(words).matches()) {
      lines.row(LineRole.TABLE_GROUP, List.of(words));
      return;
    }
    List<String> parts = new ArrayList<>();
    for (var i = 0; isOfGroup(i); i++) {
      parts.add(lines.after(i).words());
    }
    for (var found : new GroupRows(columns).of(parts)) {
      row(found.cells(), found.lines());
    }
  }

  private boolean isOfGroup(int distance) {
    var line = lines.after(distance);
    var words = line.words();
    return !words.isEmpty()
        && !line.isRow()
        && !AnnexMarker.begins(line)
        && !FOOTNOTE.matcher(words).matches()
        && !DIRECTION.matcher(words).matches()
        && !GROUP.matcher(words).matches();
  }
}
