package ru.rsnms.document.adapter.recognition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * A table of a word file with one cell per column in every row: cells merged across or downwards
 * have their words once and leave the others empty.
 */
final class LogicalGrid {

  private final List<List<String>> rows;
  private final int width;

  LogicalGrid(XWPFTable table) {
    List<List<String>> full = table.getRows().stream().map(LogicalGrid::cells).toList();
    this.width = full.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> read = new ArrayList<>();
    for (var i = 0; i < full.size(); i++) {
      var physical = table.getRow(i).getTableICells().size();
      read.add(
          physical <= 2 && physical < full.get(i).size()
              ? compact(full.get(i), physical)
              : full.get(i));
    }
    this.rows = List.copyOf(read);
  }

  /** A row of one cell is a heading; one of two has its second cell to the end. */
  private static List<String> compact(List<String> cells, int physical) {
    var words = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    return physical == 1 ? List.of(words.isEmpty() ? "" : words.get(0)) : trimmed(cells);
  }

  private static List<String> trimmed(List<String> cells) {
    var end = cells.size();
    while (end > 2 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }

  private static List<String> cells(XWPFTableRow row) {
    List<String> cells = new ArrayList<>();
    for (var cell : row.getTableCells()) {
      cells.add(continuesAbove(cell) ? "" : words(cell));
      for (var i = 1; i < span(cell); i++) {
        cells.add("");
      }
    }
    return cells;
  }

  private static String words(XWPFTableCell cell) {
    return clean(Footnotes.marked(cell.getTextRecursively()).replace('\t', ' '));
  }

  /** Words of a cell keep their lines. */
  static String clean(String words) {
    return words.replace('\u00a0', ' ').replaceAll("[\\p{Cc}\u200b\u00ad&&[^\\t\\n]]", "").strip();
  }

  private static boolean continuesAbove(XWPFTableCell cell) {
    var properties = cell.getCTTc().getTcPr();
    if (properties == null || !properties.isSetVMerge()) {
      return false;
    }
    var merge = properties.getVMerge().getVal();
    return merge == null || merge == STMerge.CONTINUE;
  }

  private static int span(XWPFTableCell cell) {
    var properties = cell.getCTTc().getTcPr();
    if (properties == null || properties.getGridSpan() == null) {
      return 1;
    }
    var value = properties.getGridSpan().getVal();
    return Math.max(1, Math.min(63, value == null ? 1 : ((BigInteger) value).intValue()));
  }

  List<List<String>> rows() {
    return rows;
  }

  int width() {
    return width;
  }
}
