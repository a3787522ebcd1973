package ru.rsnms.reserve.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a selection says of one contender.
 *
 * @param number under which the lists name the contender
 * @param outcome passed or not
 * @param ground by virtue of what; {@code null} unless passed
 * @param place among all with a result, shared by equals; 0 without a result
 * @param total rounded as it was compared, {@code null} without a result
 * @param reasons the way to the decision, the decisive one first
 */
public record Verdict(
    UUID id,
    String number,
    String municipality,
    Outcome outcome,
    Ground ground,
    int place,
    BigDecimal total,
    List<Reason> reasons) {

  public Verdict {
    reasons = List.copyOf(reasons);
  }

  public boolean passed() {
    return outcome == Outcome.PASSED;
  }
}
