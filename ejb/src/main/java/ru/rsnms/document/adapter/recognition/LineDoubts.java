package ru.rsnms.document.adapter.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.PaperLine;
import ru.rsnms.document.Recognition;
import ru.rsnms.shared.Texts;

/** Lines that could not be taken for anything, rows not parted into cells, words torn apart. */
final class LineDoubts {

  private static final Pattern TORN = Patterns.of("torn");
  private static final int FEW = 3;

  private final Recognition recognition;
  private int columns;

  LineDoubts(Recognition recognition) {
    this.recognition = recognition;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(recognition.remarks());
    for (var line : recognition.lines()) {
      columns = line.role() == LineRole.TABLE_HEAD ? Math.max(1, line.cells().size()) : columns;
      doubts(line).forEach(findings::add);
    }
    return findings;
  }

  private Stream<Finding> doubts(PaperLine line) {
    if (line.role() == LineRole.UNKNOWN) {
      return Stream.of(finding("document/line-unknown", line, line.original()));
    }
    if (line.role() == LineRole.TABLE_ROW) {
      return row(line);
    }
    return Stream.empty();
  }

  private Stream<Finding> row(PaperLine line) {
    var filled = line.cells().stream().filter(cell -> !cell.isEmpty()).count();
    if (columns > FEW && filled <= 2 && line.cells().size() == columns) {
      return Stream.of(finding("document/row-whole", line, line.original()));
    }
    return line.cells().stream()
        .filter(LineDoubts::isTorn)
        .limit(1)
        .map(cell -> finding("document/cell-torn", line, cell));
  }

  /** Ends with a word that asks for another, or has a bracket without its twin. */
  private static boolean isTorn(String cell) {
    var opened = cell.chars().filter(c -> c == '(').count();
    var closed = cell.chars().filter(c -> c == ')').count();
    return opened != closed || TORN.matcher(cell).find();
  }

  private static Finding finding(String code, PaperLine line, String quote) {
    var words = quote.replaceAll("\\s+", " ").strip();
    var place = Texts.of("document.place.line", line.number());
    return Finding.warning(
        code, place, words.length() > 200 ? words.substring(0, 200) + "\u2026" : words);
  }
}
