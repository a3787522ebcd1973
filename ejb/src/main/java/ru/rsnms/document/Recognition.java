package ru.rsnms.document;

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
