package ru.rsnms.document.adapter.recognition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.PaperLine;

/**
 * A table of a paper: its columns worked out of one or two lines of heads, and its rows.
 *
 * @param numbers the row «1 2 3 …»; empty where the paper has none
 */
record PaperTable(List<Head> heads, List<String> numbers, List<PaperLine> rows) {

  /**
   * @param above common head over several columns, empty where none
   */
  record Head(String text, String above) {}

  static PaperTable of(List<PaperLine> lines) {
    var heads = cells(lines, LineRole.TABLE_HEAD);
    var numbers = cells(lines, LineRole.TABLE_NUMBERS);
    var rows =
        lines.stream()
            .filter(
                line -> line.role() != LineRole.TABLE_HEAD && line.role() != LineRole.TABLE_NUMBERS)
            .toList();
    return new PaperTable(headsOf(heads), numbers.isEmpty() ? List.of() : numbers.get(0), rows);
  }

  private static List<List<String>> cells(List<PaperLine> lines, LineRole role) {
    return lines.stream().filter(line -> line.role() == role).map(PaperLine::cells).toList();
  }

  private static List<Head> headsOf(List<List<String>> lines) {
    return switch (lines.size()) {
      case 0 -> List.of();
      case 1 -> lines.get(0).stream().map(text -> new Head(text, "")).toList();
      default ->
          lines.get(0).size() == lines.get(1).size()
              ? grid(lines.get(0), lines.get(1))
              : nested(lines.get(0), lines.get(1));
    };
  }

  /** Two full lines: a lower head has the nearest words above it on its left. */
  private static List<Head> grid(List<String> upper, List<String> lower) {
    List<Head> heads = new ArrayList<>();
    var above = "";
    for (var i = 0; i < upper.size(); i++) {
      above = upper.get(i).isEmpty() ? above : upper.get(i);
      heads.add(lower.get(i).isEmpty() ? new Head(above, "") : new Head(lower.get(i), above));
    }
    return heads;
  }

  /** The lower line has only what stands under heads that are followed by nothing, or the last. */
  private static List<Head> nested(List<String> upper, List<String> lower) {
    List<Head> heads = new ArrayList<>();
    var used = 0;
    for (var i = 0; i < upper.size(); i++) {
      if (upper.get(i).isEmpty()) {
        continue;
      }
      var span = spanAt(upper, i);
      var last = i + span == upper.size() && used > 0 && used + span <= lower.size();
      var count = last ? lower.size() - used : span > 1 ? span : 0;
      if (count == 0) {
        heads.add(new Head(upper.get(i), ""));
      }
      for (var j = 0; j < count && used < lower.size(); j++) {
        heads.add(new Head(lower.get(used++), upper.get(i)));
      }
    }
    return heads;
  }

  private static int spanAt(List<String> upper, int index) {
    var span = 1;
    while (index + span < upper.size() && upper.get(index + span).isEmpty()) {
      span++;
    }
    return span;
  }

  int width() {
    return Math.max(
        heads.size(), rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
  }

  List<Column> columns() {
    return Column.of(heads.stream().map(Head::text).toList());
  }

  /** The table as units of an annex have it. */
  ObjectNode node() {
    var node = JsonNodeFactory.instance.objectNode();
    var columns = node.putArray("columns");
    heads.forEach(
        head -> columns.addObject().put("header", head.text()).put("above", head.above()));
    var numbered = node.putArray("column_numbers");
    numbers.forEach(numbered::add);
    var target = node.putArray("rows");
    for (var row : rows) {
      var line = target.addObject().put("kind", kindOf(row.role()));
      var cells = line.putArray("cells");
      row.cells().forEach(cells::add);
    }
    return node;
  }

  private static String kindOf(LineRole role) {
    return switch (role) {
      case TABLE_SECTION -> "DIRECTION";
      case TABLE_GROUP -> "GROUP";
      default -> "NORMAL";
    };
  }
}
