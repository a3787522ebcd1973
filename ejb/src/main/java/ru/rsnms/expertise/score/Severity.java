package ru.rsnms.expertise.score;

import java.util.UUID;

/**
 * How an expert marks in comparison with those who marked the same items.
 *
 * @param marks number of the expert's marks
 * @param compared of them on items that others marked too
 * @param mean of the expert's marks
 * @param shift mean difference to the other experts of the same items, in points; below zero is
 *     severe; not a number where nothing can be compared
 * @param zScore the shift in standard deviations of all experts' shifts; 0 where they do not differ
 */
public record Severity(
    UUID expert, int marks, int compared, double mean, double shift, double zScore) {

  /** Is there anything to compare? */
  public boolean isComparable() {
    return compared > 0;
  }
}
