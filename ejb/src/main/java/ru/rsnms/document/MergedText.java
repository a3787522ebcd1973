package ru.rsnms.document;

import java.util.List;

/**
 * What two writers who began with the same text have made of it together.
 *
 * @param text with the changes of both; where they clash, as the chooser said
 * @param clashes places both have changed differently
 */
public record MergedText(OrderText text, List<Clash> clashes) {

  /**
   * One place that both writers have changed differently.
   *
   * @param key names the place when choosing
   * @param place «1.2», or the key of a part ({@code title}, {@code preamble}); may be empty
   * @param mine words of the writer who saves; {@code null} where that writer took the unit out
   * @param theirs words saved meanwhile; {@code null} where the unit was taken out
   */
  public record Clash(String key, String place, String mine, String theirs) {}
}
