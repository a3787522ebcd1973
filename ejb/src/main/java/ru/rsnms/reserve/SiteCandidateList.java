package ru.rsnms.reserve;

import java.math.BigDecimal;
import java.util.Map;
import ru.rsnms.reserve.placement.Tendency;
import ru.rsnms.shared.Page;

/**
 * Organisations that fit, with the settings they were found by.
 *
 * @param changes yearly changes looked at
 * @param tolerance points of change that count as none
 * @param lowShare per cent of the organisations that count as low
 * @param counts how many organisations with figures go which way
 */
public record SiteCandidateList(
    int changes,
    BigDecimal tolerance,
    BigDecimal lowShare,
    Map<Tendency, Long> counts,
    Page<CandidateRow> fitting) {

  public SiteCandidateList {
    counts = Map.copyOf(counts);
  }
}
