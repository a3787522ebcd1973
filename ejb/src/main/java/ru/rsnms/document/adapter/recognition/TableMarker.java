package ru.rsnms.document.adapter.recognition;

import java.util.List;

/** Marks tables: those whose cells the file parts, and those that are plain text. */
final class TableMarker {

  /** Lines that the head of a plain-text table takes at most. */
  private static final int HEAD_LINES = 8;

  private final Cursor lines;

  TableMarker(Cursor lines) {
    this.lines = lines;
  }

  /** Marks the table that begins at the next line; does nothing where none does. */
  boolean mark() {
    if (lines.next().isRow()) {
      new CellTable(lines).mark();
      return true;
    }
    for (var count = HEAD_LINES; count > 0; count--) {
      if (isHead(count)) {
        new TextTable(lines, heads(count), count).mark();
        return true;
      }
    }
    return false;
  }

  private boolean isHead(int count) {
    for (var i = 0; i < count; i++) {
      if (!TableHead.isPart(lines.after(i))) {
        return false;
      }
    }
    return TableHead.of(joined(count)).isPresent();
  }

  private List<String> heads(int count) {
    return TableHead.of(joined(count)).orElseThrow();
  }

  private String joined(int count) {
    var words = new StringBuilder();
    for (var i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(lines.after(i).words());
    }
    return words.toString();
  }
}
