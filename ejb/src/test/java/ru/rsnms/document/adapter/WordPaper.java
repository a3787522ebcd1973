package ru.rsnms.document.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Table;

/** Types an order into a word file as a clerk does: typed numbers, merged cells. */
final class WordPaper {

  private final XWPFDocument document = new XWPFDocument();

  private WordPaper() {}

  static byte[] of(OrderText text) {
    var paper = new WordPaper();
    paper.requisites(text);
    paper.units(text.units());
    paper.ending(text);
    text.annexes().forEach(paper::annex);
    try (var out = new ByteArrayOutputStream()) {
      paper.document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requisites(OrderText text) {
    var original = text.original();
    if (original.registration() != null) {
      line(original.registration());
    }
    original.issuerLines().forEach(this::line);
    line(original.kindWord());
    line(original.dateText() + " \u2116 " + original.number());
    line(original.place() == null ? "" : original.place());
    line(text.title());
    line(text.preamble());
    line(text.resolvingWord());
  }

  private void ending(OrderText text) {
    line(text.original().signatoryPosition() + "\t" + text.original().signatoryName());
    var list = text.acquaintance();
    if (list != null) {
      line(list.heading());
      list.people().forEach(person -> line(person.line() + " " + person.name()));
      line(list.dateLine());
    }
  }

  private void annex(Annex annex) {
    line(annex.mark());
    annex.title().lines().forEach(this::line);
    units(annex.units());
    annex.annexes().forEach(this::annex);
  }

  private void units(List<NormUnit> units) {
    for (var unit : units) {
      if (unit.table() == null) {
        line(mark(unit) + unit.text());
      } else {
        table(unit.table());
      }
      units(unit.children());
    }
  }

  private static String mark(NormUnit unit) {
    if (unit.number() == null) {
      return "";
    }
    var stop =
        Character.isDigit(unit.number().charAt(0)) && !unit.number().endsWith(".") ? ". " : " ";
    return NormUnit.LIST_MARK.equals(unit.number()) ? "- " : unit.number() + stop;
  }

  private void line(String words) {
    if (words != null && !words.isEmpty()) {
      document.createParagraph().createRun().setText(words);
    }
  }

  private void table(Table table) {
    var width = table.columns().size();
    var paper = document.createTable(0, 0);
    if (table.columns().stream().anyMatch(column -> !column.above().isEmpty())) {
      common(paper, table.columns());
    }
    if (table.columns().stream().anyMatch(column -> !column.header().isEmpty())) {
      lower(paper, table.columns());
    }
    if (!table.columnNumbers().isEmpty()) {
      row(paper, Table.Row.of(table.columnNumbers().toArray(String[]::new)), width);
    }
    table.rows().forEach(row -> row(paper, row, width));
    if (paper.getRows().get(0).getTableCells().isEmpty()) {
      paper.removeRow(0);
    }
  }

  private static void common(XWPFTable paper, List<Table.Column> columns) {
    var row = blank(paper);
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var cell = row.createCell();
      if (column.above().isEmpty()) {
        cell.setText(column.header());
        merge(cell, true);
      } else {
        cell.setText(column.above());
        var span = 1;
        while (i + 1 < columns.size() && columns.get(i + 1).above().equals(column.above())) {
          i++;
          span++;
        }
        properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(span));
      }
    }
  }

  private static void lower(XWPFTable paper, List<Table.Column> columns) {
    var two = columns.stream().anyMatch(column -> !column.above().isEmpty());
    var row = blank(paper);
    for (var column : columns) {
      var cell = row.createCell();
      if (two && column.above().isEmpty()) {
        merge(cell, false);
      } else {
        cell.setText(column.header());
      }
    }
  }

  private static void row(XWPFTable paper, Table.Row content, int width) {
    var row = blank(paper);
    for (var cell : content.cells()) {
      var target = row.createCell();
      var span = content.kind() == Table.RowKind.NORMAL ? cell.span() : width;
      if (span > 1) {
        properties(target).addNewGridSpan().setVal(BigInteger.valueOf(span));
      }
      if (cell.continuesAbove()) {
        merge(target, false);
      } else {
        words(target, cell.text());
      }
    }
  }

  /** A row without the cells that the library copies from the row above. */
  private static XWPFTableRow blank(XWPFTable paper) {
    var row = paper.createRow();
    while (!row.getTableCells().isEmpty()) {
      row.removeCell(0);
    }
    return row;
  }

  private static void words(XWPFTableCell cell, String text) {
    var lines = text.lines().toList();
    for (var i = 0; i < lines.size(); i++) {
      var paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
      paragraph.createRun().setText(lines.get(i));
    }
  }

  private static void merge(XWPFTableCell cell, boolean first) {
    properties(cell).addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }
}
