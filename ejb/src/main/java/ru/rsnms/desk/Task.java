package ru.rsnms.desk;

import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderId;

/**
 * Something that waits for the caller.
 *
 * @param action what has to be done there
 * @param from who it came from
 * @param due last day, {@code null} where there is none
 */
public record Task(
    TaskGroup group,
    OrderAction action,
    OrderId order,
    String title,
    String from,
    Instant since,
    LocalDate due) {}
