package ru.rsnms.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.shared.SubjectRef;

/**
 * An order received its number: whatever it approves is approved.
 *
 * @param subject what the order is about, or {@code null}
 * @param annexSources records that its annexes are printed from
 */
public record OrderIssued(
    OrderId order,
    SubjectRef subject,
    List<SubjectRef> annexSources,
    String number,
    LocalDate on,
    Instant at) {}
