package ru.rsnms.desk;

import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.shared.Identified;

/**
 * Something that waits for the caller.
 *
 * @param action what has to be done there: an action of the context that the subject belongs to
 * @param subject order, instruction, review, appeal, agreement or campaign
 * @param from who it came from
 * @param due last day, {@code null} where there is none
 */
public record Task(
    TaskGroup group,
    Enum<?> action,
    Identified subject,
    String title,
    String from,
    Instant since,
    LocalDate due) {}
