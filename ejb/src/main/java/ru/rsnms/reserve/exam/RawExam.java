package ru.rsnms.reserve.exam;

import java.util.List;
import java.util.Map;

/**
 * A test as a file words it, nothing understood yet.
 *
 * @param settings by their names
 */
public record RawExam(Map<Setting, String> settings, List<RawItem> items, List<RawBand> bands) {

  /** What is said about the test as a whole. */
  public enum Setting {
    TITLE,
    MINUTES,
    INSTRUCTIONS,
    UNANSWERED,
    /** Whose decision the weights and the bands are. */
    SOURCE,
    ORGANISING,
    POTENTIAL,
    LEADERSHIP,
    MANAGEMENT
  }

  /**
   * @param row as people count
   */
  public record RawItem(
      int row,
      String text,
      String kind,
      String scale,
      String reversed,
      String weight,
      List<RawOption> options) {}

  /** One option of an item. */
  public record RawOption(String text, String points) {}

  /**
   * @param row as people count
   */
  public record RawBand(int row, String scale, String from, String words) {}
}
