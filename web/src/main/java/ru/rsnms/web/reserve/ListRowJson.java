package ru.rsnms.web.reserve;

import java.math.BigDecimal;
import java.util.UUID;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.run.ListRow;
import ru.rsnms.reserve.selection.Ground;

/**
 * A line of a list as the API tells it.
 *
 * @param id of the decision
 * @param place 0 without a result or where the reader may not see it
 * @param total {@code null} without a result or where the reader may not see it
 */
public record ListRowJson(
    UUID id,
    String number,
    String name,
    String organization,
    String municipality,
    int place,
    BigDecimal total,
    boolean passed,
    Ground ground,
    DecisionStage stage) {

  static ListRowJson of(ListRow row) {
    return new ListRowJson(
        row.id().value(),
        row.number(),
        row.name(),
        row.organization(),
        row.municipality(),
        row.place(),
        row.total(),
        row.passed(),
        row.ground(),
        row.stage());
  }
}
