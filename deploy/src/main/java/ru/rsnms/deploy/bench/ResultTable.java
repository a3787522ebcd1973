package ru.rsnms.deploy.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.rsnms.deploy.Texts;

/** Prints rows as a plain text table under Russian titles. */
final class ResultTable {

  private static final String BETWEEN = "  ";
  private static final List<Integer> LEFT_ALIGNED = List.of(0, 1, 4);

  private final List<List<String>> lines = new ArrayList<>();

  ResultTable(List<Row> rows) {
    lines.add(List.of(Texts.of("bench.titles").split(";")));
    rows.forEach(row -> lines.add(row.cells()));
  }

  void print(PrintStream out) {
    var widths =
        IntStream.range(0, lines.get(0).size())
            .map(
                column ->
                    lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
            .toArray();
    for (var line : lines) {
      out.println(
          IntStream.range(0, widths.length)
              .mapToObj(column -> padded(line.get(column), column, widths[column]))
              .collect(Collectors.joining(BETWEEN))
              .stripTrailing());
    }
  }

  private static String padded(String cell, int column, int width) {
    return String.format((LEFT_ALIGNED.contains(column) ? "%-" : "%") + width + "s", cell);
  }
}
