package ru.rsnms.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ru.rsnms.deploy.Texts;

/**
 * What printing costs beside the same text drawn straight with OpenPDF: reads what the bench of the
 * module {@code reports} has printed, a line {@code | document | threads | ours | straight | …} for
 * each cell.
 */
final class PrintingPart {

  private final Path output;

  PrintingPart(Path output) {
    this.output = output;
  }

  List<Row> rows() throws IOException {
    try (var lines = Files.lines(output)) {
      return lines
          .map(line -> line.split("\\s*\\|\\s*"))
          .filter(cells -> cells.length > 4 && cells[2].matches("\\d+"))
          .map(PrintingPart::row)
          .toList();
    }
  }

  private static Row row(String[] cells) {
    var document = cells[1].replaceAll("[^a-z0-9]+", "-");
    return new Row(
        Texts.of("bench.print." + document, Integer.parseInt(cells[2])),
        Texts.of("bench.unit.cpu"),
        Figure.of(Double.parseDouble(cells[3])),
        Texts.of("bench.base.openpdf"),
        Figure.of(Double.parseDouble(cells[4])));
  }
}
