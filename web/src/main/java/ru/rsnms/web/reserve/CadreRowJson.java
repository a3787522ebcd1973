package ru.rsnms.web.reserve;

import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.cadre.CadreRow;
import ru.rsnms.reserve.cadre.ReserveKind;

/** A line of the register of the reserve as the API tells it. */
public record CadreRowJson(
    UUID id,
    ReserveKind kind,
    String reserve,
    String name,
    String organization,
    String municipality,
    String season,
    ReserveStage stage,
    String orderNumber,
    LocalDate orderDate,
    LocalDate until) {

  static CadreRowJson of(CadreRow row) {
    return new CadreRowJson(
        row.id().value(),
        row.kind(),
        row.reserve(),
        row.name(),
        row.organization(),
        row.municipality(),
        row.seasonTitle(),
        row.stage(),
        row.orderNumber(),
        row.orderDate(),
        row.until());
  }
}
