package ru.rsnms.reserve.overview;

import java.util.List;
import ru.rsnms.expertise.LateExpert;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.PanelProgress;

/**
 * How far the experts of a level are; only for staff who judge nothing there.
 *
 * @param late experts with reviews past the deadline, most first
 */
public record JudgingTally(PanelId panel, PanelProgress progress, List<LateExpert> late) {}
