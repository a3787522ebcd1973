package ru.rsnms.amendment;

import java.time.LocalDate;
import ru.rsnms.document.OrderId;

/**
 * One amending act in the list of an act.
 *
 * @param number {@code null} for a draft
 * @param date {@code null} for a draft
 * @param from first day in force; {@code null} while it waits
 * @param count amendments in it
 */
public record AmendingRow(
    AmendmentId id,
    OrderId order,
    AmendmentStage stage,
    String number,
    LocalDate date,
    LocalDate from,
    int count) {}
