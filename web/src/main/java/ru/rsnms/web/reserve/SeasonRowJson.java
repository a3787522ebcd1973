package ru.rsnms.web.reserve;

import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.reserve.SeasonRow;
import ru.rsnms.reserve.SeasonStage;
import ru.rsnms.shared.DatePeriod;

/** A line of the list of seasons as the API tells it. */
public record SeasonRowJson(
    UUID id,
    int ordinal,
    String title,
    SeasonStage stage,
    String ownerName,
    DatePeriod applications,
    String orderNumber,
    LocalDate orderDate) {

  static SeasonRowJson of(SeasonRow row) {
    return new SeasonRowJson(
        row.id().value(),
        row.ordinal(),
        row.title(),
        row.stage(),
        row.ownerName(),
        row.applications(),
        row.orderNumber(),
        row.orderDate());
  }
}
