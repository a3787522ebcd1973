package ru.rsnms.document.adapter.recognition;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.PaperLine;

/** The lines of a paper on their way to be marked: what was marked so far, and what comes. */
final class Cursor {

  private final List<RawLine> raw;
  private final List<PaperLine> marked = new ArrayList<>();

  Cursor(List<RawLine> raw) {
    this.raw = raw;
  }

  boolean hasNext() {
    return marked.size() < raw.size();
  }

  RawLine next() {
    return raw.get(marked.size());
  }

  /** The line that stands so far behind the next one; an empty one beyond the end. */
  RawLine after(int distance) {
    var index = marked.size() + distance;
    return index < raw.size() ? raw.get(index) : RawLine.of(raw.size() + 1, "");
  }

  void mark(LineRole role) {
    mark(role, next().mark(), next().words());
  }

  void mark(LineRole role, String mark, String text) {
    marked.add(new PaperLine(next().number(), next().text(), role, mark, text, List.of()));
  }

  void row(LineRole role, List<String> cells) {
    marked.add(new PaperLine(next().number(), next().text(), role, "", next().words(), cells));
  }

  /** What the line just marked was taken for; {@code null} at the beginning. */
  LineRole last() {
    return marked.isEmpty() ? null : marked.get(marked.size() - 1).role();
  }

  /** Words of the line just marked. */
  String lastText() {
    return marked.isEmpty() ? "" : marked.get(marked.size() - 1).text();
  }

  /** Second thoughts about lines marked before, counted back from the last. */
  void again(int back, LineRole role) {
    var index = marked.size() - 1 - back;
    marked.set(index, marked.get(index).as(role));
  }

  int size() {
    return marked.size();
  }

  PaperLine marked(int back) {
    return marked.get(marked.size() - 1 - back);
  }

  List<PaperLine> lines() {
    return List.copyOf(marked);
  }
}
