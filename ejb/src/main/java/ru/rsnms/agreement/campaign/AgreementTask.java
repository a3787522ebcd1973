package ru.rsnms.agreement.campaign;

import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Waiting;

/**
 * Something about an agreement that waits for the caller.
 *
 * @param subject agreement or campaign
 * @param from who it came from
 * @param due {@code null} where there is no term
 */
public record AgreementTask(
    AgreementAction action,
    Identified subject,
    String title,
    String from,
    Instant since,
    LocalDate due)
    implements Waiting {}
