package ru.rsnms.web.reserve;

import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.SiteRow;
import ru.rsnms.reserve.SiteStage;
import ru.rsnms.reserve.placement.Tendency;

/** A line of the list of sites as the API tells it. */
public record SiteRowJson(
    UUID id,
    SiteKind kind,
    String organizationName,
    String municipality,
    SiteStage stage,
    int teams,
    Tendency tendency,
    String winnerName,
    String orderNumber,
    LocalDate orderDate) {

  static SiteRowJson of(SiteRow row) {
    return new SiteRowJson(
        row.id().value(),
        row.kind(),
        row.organizationName(),
        row.municipality(),
        row.stage(),
        row.teams(),
        row.tendency(),
        row.winnerName(),
        row.orderNumber(),
        row.orderDate());
  }
}
