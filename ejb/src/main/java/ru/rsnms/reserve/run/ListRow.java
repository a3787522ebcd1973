package ru.rsnms.reserve.run;

import java.math.BigDecimal;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.selection.Ground;

/**
 * A line of a list.
 *
 * @param id of the decision
 * @param place shared by equals, 0 without a result or where the reader may not see it
 * @param total {@code null} without a result or where the reader may not see it
 * @param municipality code, {@code null} where there is none
 * @param ground {@code null} unless passed
 */
public record ListRow(
    DecisionId id,
    String number,
    String name,
    String organization,
    String municipality,
    int place,
    BigDecimal total,
    boolean passed,
    Ground ground,
    DecisionStage stage) {}
