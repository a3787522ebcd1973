package ru.rsnms.reserve;

import java.util.List;

/** What would be entered, and what stands in the way. */
public record FigurePreview(List<FigureLine> lines) {

  public FigurePreview {
    lines = List.copyOf(lines);
  }

  public long complaints() {
    return lines.stream().filter(line -> line.complaint() != null).count();
  }

  public long changes() {
    return lines.stream().filter(FigureLine::isChange).count();
  }

  public boolean isEnterable() {
    return !lines.isEmpty() && complaints() == 0;
  }
}
