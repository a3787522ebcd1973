package ru.rsnms.reserve.programme;

import ru.rsnms.reserve.rule.Merit;

/**
 * A programme that a season recommends.
 *
 * @param measure for whom it is the weakest; {@code null} for everybody who does not pass
 * @param source clause of a document, or the decision
 */
public record Programme(ProgrammeId id, String name, Merit measure, String source) {}
