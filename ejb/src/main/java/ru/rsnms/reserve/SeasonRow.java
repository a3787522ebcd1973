package ru.rsnms.reserve;

import java.time.LocalDate;
import ru.rsnms.shared.DatePeriod;

/**
 * A line of the list of seasons.
 *
 * @param ordinal which season of its owner it is, from 1
 * @param orderNumber {@code null} until an order approved it, as is the date
 */
public record SeasonRow(
    SeasonId id,
    int ordinal,
    String title,
    SeasonStage stage,
    String ownerName,
    DatePeriod applications,
    String orderNumber,
    LocalDate orderDate) {}
