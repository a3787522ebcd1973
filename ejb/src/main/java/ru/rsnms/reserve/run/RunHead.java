package ru.rsnms.reserve.run;

import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.reserve.RunStage;

/**
 * A run in a list.
 *
 * @param tied equals at the border whom only the commission can part
 * @param protocol {@code null} until confirmed, as are its date and who confirmed
 */
public record RunHead(
    RunId id,
    int number,
    RunStage stage,
    int passed,
    int tied,
    Instant computedAt,
    String computedBy,
    String protocol,
    LocalDate protocolDate,
    String confirmedBy) {}
