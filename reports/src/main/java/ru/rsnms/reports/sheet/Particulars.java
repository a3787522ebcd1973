package ru.rsnms.reports.sheet;

import java.util.List;

/** Labelled lines without rules: label left, value right of it. */
public record Particulars(List<Particular> lines) implements Block {

  public Particulars {
    lines = List.copyOf(lines);
  }
}
