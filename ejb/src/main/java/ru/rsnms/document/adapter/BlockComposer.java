package ru.rsnms.document.adapter;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Table;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Cell;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Footnotes;
import ru.rsnms.reports.sheet.HeaderGroup;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.TextStyle;

/** Turns norm units into blocks of a sheet, in reading order. */
final class BlockComposer {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Footnotes.Note> notes = new ArrayList<>();

  /** Preamble, resolving word, clauses. */
  List<Block> opening(OrderText text) {
    if (!text.preamble().isBlank()) {
      blocks.add(Paragraph.body(text.preamble()));
    }
    if (!text.resolvingWord().isBlank()) {
      blocks.add(Paragraph.flush(text.resolvingWord()));
    }
    return blocks(text.units());
  }

  List<Block> blocks(List<NormUnit> units) {
    units.forEach(this::add);
    flushNotes();
    return blocks;
  }

  private void add(NormUnit unit) {
    if (unit.kind() != ru.rsnms.document.UnitKind.FOOTNOTE) {
      flushNotes();
    }
    switch (unit.kind()) {
      case SECTION -> paragraph(numbered(unit), TextStyle.HEADING);
      case CLAUSE, PARAGRAPH -> paragraph(numbered(unit), TextStyle.BODY);
      case LIST_ITEM -> paragraph(marked(unit), TextStyle.LIST_ITEM);
      case SUBHEADING -> paragraph(unit.text(), TextStyle.SUBHEADING);
      case QUOTE -> paragraph(unit.text(), TextStyle.QUOTE);
      case TABLE -> blocks.add(table(unit.table(), unit.text()));
      case FOOTNOTE -> notes.add(new Footnotes.Note(orEmpty(unit.number()), unit.text()));
    }
    unit.children().forEach(this::add);
  }

  private void flushNotes() {
    if (!notes.isEmpty()) {
      blocks.add(new Footnotes(List.copyOf(notes)));
      notes.clear();
    }
  }

  private void paragraph(String words, TextStyle style) {
    if (!words.isBlank()) {
      blocks.add(new Paragraph(words, style));
    }
  }

  private static String numbered(NormUnit unit) {
    return unit.number() == null ? unit.text() : unit.number() + ". " + unit.text();
  }

  private static String marked(NormUnit unit) {
    return unit.number() == null ? unit.text() : unit.number() + " " + unit.text();
  }

  private static String orEmpty(String words) {
    return words == null ? "" : words;
  }

  private static Block table(Table table, String caption) {
    return new ru.rsnms.reports.sheet.Table(
        caption.isBlank() ? null : caption,
        table.columns().stream().map(BlockComposer::column).toList(),
        headerGroups(table.columns()),
        table.columnNumbers(),
        table.rows().stream().map(BlockComposer::row).toList(),
        true,
        ru.rsnms.reports.sheet.Table.Use.READING,
        null);
  }

  private static List<HeaderGroup> headerGroups(List<Table.Column> columns) {
    List<HeaderGroup> groups = new ArrayList<>();
    for (var first = 0; first < columns.size(); ) {
      var above = columns.get(first).above();
      var next = first + 1;
      while (next < columns.size() && columns.get(next).above().equals(above)) {
        next++;
      }
      if (!above.isEmpty()) {
        groups.add(new HeaderGroup(above, first, next - first));
      }
      first = next;
    }
    return groups;
  }

  private static Column column(Table.Column column) {
    return new Column(
        column.header(),
        column.width(),
        switch (column.align()) {
          case LEFT -> Column.Align.LEFT;
          case CENTER -> Column.Align.CENTER;
        });
  }

  private static Row row(Table.Row row) {
    return new Row(
        switch (row.kind()) {
          case DIRECTION -> Row.Kind.DIRECTION;
          case GROUP -> Row.Kind.GROUP;
          case NORMAL -> Row.Kind.NORMAL;
        },
        row.cells().stream()
            .map(cell -> new Cell(orEmpty(cell.text()), cell.span(), cell.continuesAbove()))
            .toList());
  }
}
