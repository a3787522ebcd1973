package ru.rsnms.reserve.run;

import java.time.Instant;
import ru.rsnms.reserve.DecisionStage;

/**
 * One change of a decision's stage.
 *
 * @param from {@code null} for the first
 * @param reason {@code null} where none is needed
 */
public record DecisionStep(
    DecisionStage from, DecisionStage to, Instant takenAt, String displayName, String reason) {}
