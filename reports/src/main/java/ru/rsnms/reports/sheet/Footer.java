package ru.rsnms.reports.sheet;

import java.util.List;

/** Executor at the foot of the last sheet: name, post, telephone. */
public record Footer(List<String> executorLines) {

  public Footer {
    executorLines = List.copyOf(executorLines);
  }
}
