package ru.rsnms.reserve.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.reserve.selection.Outcome;
import ru.rsnms.reserve.selection.Quota;

/**
 * What would become of a level under other rules; nothing of it is kept.
 *
 * @param own settings as the season's rules have them
 * @param tried settings looked at
 * @param before by the season's rules
 * @param after by the settings looked at
 * @param entering who would pass and does not
 * @param leaving who passes and would not
 * @param undecided who would wait for the commission
 * @param municipalities sums by code; the empty code stands for none
 * @param border those around both borders, in the order of the results
 */
public record WhatIfCard(
    SeasonId season,
    String seasonTitle,
    WhatIfRules own,
    WhatIfRules tried,
    Sums before,
    Sums after,
    List<Someone> entering,
    List<Someone> leaving,
    List<Someone> undecided,
    List<Municipality> municipalities,
    List<BorderRow> border) {

  /**
   * One side of the comparison.
   *
   * @param border last total that passes by result, {@code null} where nobody does
   * @param tied equals whom only the commission can part
   */
  public record Sums(
      Quota quota, int passed, Map<Ground, Integer> grounds, BigDecimal border, int tied) {

    public int passedBy(Ground ground) {
      return grounds.getOrDefault(ground, 0);
    }
  }

  /** One whom the change touches. */
  public record Someone(
      UUID unit, String number, String name, String municipality, int place, BigDecimal total) {}

  public record Municipality(String code, int before, int after) {}

  /** One near a border with both outcomes. */
  public record BorderRow(
      String number,
      String name,
      int place,
      BigDecimal total,
      Outcome before,
      Ground beforeBy,
      Outcome after,
      Ground afterBy) {

    public boolean changes() {
      return before != after;
    }
  }
}
