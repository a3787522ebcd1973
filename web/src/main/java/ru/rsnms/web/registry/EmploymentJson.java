package ru.rsnms.web.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.registry.EmploymentRow;
import ru.rsnms.shared.DatePeriod;

/**
 * A person at a place from a day on.
 *
 * @param rate share of a full post
 * @param experienceSince from when the years in such work count
 */
public record EmploymentJson(
    UUID id,
    UUID organization,
    String organizationName,
    String position,
    BigDecimal rate,
    DatePeriod period,
    LocalDate experienceSince) {

  static EmploymentJson of(EmploymentRow row) {
    return new EmploymentJson(
        row.id().value(),
        row.organization().value(),
        row.organizationName(),
        row.position(),
        row.rate(),
        row.period(),
        row.experienceSince());
  }
}
