package ru.rsnms.document.adapter.recognition;

import java.util.List;
import ru.rsnms.document.PaperLine;

/** Takes each line of a paper for something, by rules alone: the same paper, the same answer. */
final class Recogniser {

  private Recogniser() {}

  static List<PaperLine> marked(List<RawLine> raw) {
    var lines = new Cursor(raw);
    var wrapping = new Wrapping(raw);
    new HeadMarker(lines).mark();
    new ClauseMarker(lines, wrapping).mark();
    new AnnexMarker(lines, wrapping).mark();
    return lines.lines();
  }
}
