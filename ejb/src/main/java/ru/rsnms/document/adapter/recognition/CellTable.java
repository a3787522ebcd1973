package ru.rsnms.document.adapter.recognition;

import java.util.List;
import java.util.regex.Pattern;
import ru.rsnms.document.LineRole;

/** Marks a table whose cells the file parts: by tabs in a text, by the grid in a word file. */
final class CellTable {

  private static final Pattern DIRECTION = Patterns.of("direction");
  private static final Pattern NUMBERED = Patterns.of("numbered");
  private static final Pattern FOOTNOTE = Patterns.of("footnote");
  private static final int SHORT = 40;

  private final Cursor lines;
  private final int table;
  private boolean rowSeen;
  private int heads;

  CellTable(Cursor lines) {
    this.lines = lines;
    this.table = lines.next().table();
  }

  void mark() {
    do {
      one(lines.next());
    } while (lines.hasNext() && goesOn());
  }

  private boolean goesOn() {
    var line = lines.next();
    if (table > 0 || line.table() > 0) {
      return line.table() == table;
    }
    return line.isRow() ? !(rowSeen && isHead(line.cells())) : isHeadingInside(line);
  }

  /** A line without cells belongs to the table when rows follow it. */
  private boolean isHeadingInside(RawLine line) {
    var after = lines.after(1);
    return after.isRow()
        && after.table() == 0
        && !isHead(after.cells())
        && !AnnexMarker.begins(line)
        && !NUMBERED.matcher(line.words()).matches()
        && !FOOTNOTE.matcher(line.words()).matches();
  }

  private void one(RawLine line) {
    var cells = line.cells();
    if (isNumbers(cells)) {
      lines.row(LineRole.TABLE_NUMBERS, cells);
    } else if (!rowSeen && (heads == 0 ? isHead(cells) : isSubHead(cells))) {
      heads++;
      lines.row(LineRole.TABLE_HEAD, cells);
    } else if (cells.stream().skip(1).allMatch(String::isEmpty)
        && (cells.size() == 1 || isHeading(line))) {
      rowSeen = true;
      heading(line.words());
    } else {
      rowSeen = true;
      lines.row(LineRole.TABLE_ROW, cells);
    }
  }

  private static boolean isHeading(RawLine line) {
    return DIRECTION.matcher(line.words()).matches();
  }

  private void heading(String words) {
    var section = DIRECTION.matcher(words).matches() || NUMBERED.matcher(words).matches();
    lines.row(section ? LineRole.TABLE_SECTION : LineRole.TABLE_GROUP, List.of(words));
  }

  /** At least two cells have words of heads. */
  private static boolean isHead(List<String> cells) {
    return cells.size() > 1
        && cells.stream().allMatch(cell -> cell.length() < 150)
        && (cells.get(0).startsWith("\u2116")
            || Column.of(cells).stream().filter(column -> column != null).count() >= 2)
        && !cells.get(0).matches("\\d[\\d.]*");
  }

  /** The second line of a head: short words under a common head. */
  private static boolean isSubHead(List<String> cells) {
    return cells.size() > 1
        && !cells.get(0).matches("\\d[\\d.]*")
        && cells.stream().allMatch(cell -> cell.length() < SHORT)
        && Column.of(cells).stream()
            .anyMatch(
                column -> column == Column.START || column == Column.END || column == Column.YEAR);
  }

  private static boolean isNumbers(List<String> cells) {
    for (var i = 0; i < cells.size(); i++) {
      if (!cells.get(i).equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return cells.size() > 1;
  }
}
