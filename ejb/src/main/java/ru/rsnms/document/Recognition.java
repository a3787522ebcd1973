package ru.rsnms.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper without structure (text, word processor file) and what the system takes each line for.
 *
 * @param source name of the file, or {@code null} for words pasted in
 * @param remarks what was doubtful while the file itself was read
 */
public record Recognition(
    String source, PaperHead head, List<PaperLine> lines, List<Finding> remarks) {

  public Recognition {
    lines = List.copyOf(lines);
    remarks = remarks == null ? List.of() : List.copyOf(remarks);
  }

  public Optional<PaperLine> line(int number) {
    return lines.stream().filter(line -> line.number() == number).findFirst();
  }

  /**
   * What stands over the cells of a row in the head of its table, one for each cell; empty where
   * the table has no head or one of other columns.
   */
  public List<String> headsOf(PaperLine row) {
    List<List<String>> heads = new ArrayList<>();
    for (var at = lines.indexOf(row) - 1; at >= 0; at--) {
      var line = lines.get(at);
      if (line.role() == LineRole.TABLE_HEAD) {
        heads.add(0, line.cells());
      } else if (!heads.isEmpty() || line.cells().isEmpty() && line.role() != LineRole.ROW_PART) {
        break;
      }
    }
    var found = heads.stream().reduce(Recognition::under).orElse(List.of());
    return found.size() == row.cells().size() ? found : List.of();
  }

  /** A lower head with the common head over it. */
  private static List<String> under(List<String> upper, List<String> lower) {
    if (upper.size() != lower.size()) {
      return List.of();
    }
    List<String> heads = new ArrayList<>();
    var above = "";
    for (var i = 0; i < upper.size(); i++) {
      above = upper.get(i).isEmpty() ? above : upper.get(i);
      heads.add(lower.get(i).isEmpty() ? above : above + ", " + lower.get(i));
    }
    return heads;
  }

  public Recognition withHead(PaperHead newHead) {
    return new Recognition(source, newHead, lines, remarks);
  }

  /** The same with one line taken for something else. */
  public Recognition withLine(PaperLine changed) {
    return new Recognition(
        source,
        head,
        lines.stream().map(line -> line.number() == changed.number() ? changed : line).toList(),
        remarks);
  }
}
