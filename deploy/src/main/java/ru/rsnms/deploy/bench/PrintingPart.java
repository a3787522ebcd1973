package ru.rsnms.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ru.rsnms.deploy.Texts;

/**
 * What printing costs beside other ways to print the same words: reads what the bench of the module
 * {@code reports} has printed, values parted by tabs.
 */
final class PrintingPart {

  private final Path output;

  PrintingPart(Path output) {
    this.output = output;
  }

  List<Row> rows() throws IOException {
    try (var lines = Files.lines(output)) {
      return lines
          .map(line -> line.split("\t"))
          .filter(cells -> cells[0].equals("cell") || cells[0].equals("single"))
          .map(cells -> cells[0].equals("cell") ? cell(cells) : single(cells))
          .toList();
    }
  }

  /** Processor time of one sheet of one page on one thread. */
  Figure sheet() throws IOException {
    try (var lines = Files.lines(output)) {
      return lines
          .map(line -> line.split("\t"))
          .filter(cells -> cells[0].equals("cell") && cells[1].equals("order.sheet"))
          .filter(cells -> cells[2].equals("1"))
          .map(cells -> figure(cells, 3))
          .findFirst()
          .orElseThrow();
    }
  }

  /** {@code cell what threads p50 p95 base p50 p95 least-ratio largest-ratio}. */
  private static Row cell(String[] cells) {
    return new Row(
        Texts.of("bench.print." + cells[1], Integer.parseInt(cells[2])),
        Texts.of("bench.unit.cpu"),
        figure(cells, 3),
        Texts.of("bench.base." + cells[5]),
        figure(cells, 6),
        Figure.printed(number(cells[8])) + "–" + Figure.printed(number(cells[9])));
  }

  /** {@code single what value base value}. */
  private static Row single(String[] cells) {
    return new Row(
        Texts.of("bench.print." + cells[1]),
        Texts.of("bench.unit.kilobytes"),
        Figure.of(number(cells[2])),
        Texts.of("bench.base." + cells[3]),
        Figure.of(number(cells[4])));
  }

  private static Figure figure(String[] cells, int at) {
    return new Figure(number(cells[at]), number(cells[at + 1]));
  }

  private static double number(String cell) {
    return Double.parseDouble(cell);
  }
}
