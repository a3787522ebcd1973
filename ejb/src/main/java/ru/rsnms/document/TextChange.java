package ru.rsnms.document;

/**
 * One difference between two texts of an order.
 *
 * @param place «1.2», or the key of a part ({@code title}, {@code preamble}); may be empty for a
 *     unit without a number
 * @param before words before, {@code null} for an added unit
 * @param after words after, {@code null} for a removed unit
 */
public record TextChange(Kind kind, String place, String before, String after) {

  public enum Kind {
    ADDED,
    REMOVED,
    REWORDED,
    RENUMBERED
  }
}
