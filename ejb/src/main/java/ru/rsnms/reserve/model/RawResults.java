package ru.rsnms.reserve.model;

import java.util.List;

/** Results as a file words them. */
public record RawResults(List<Line> lines) {

  /**
   * @param row as people count
   * @param scales as many as the file has
   */
  public record Line(int row, String number, List<String> scales) {}
}
