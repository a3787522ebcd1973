package ru.rsnms.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.rsnms.shared.DatePeriod;

/**
 * One employment of a person.
 *
 * @param experienceSince since when the person works in such posts, {@code null} when it began with
 *     this one
 */
public record EmploymentRow(
    EmploymentId id,
    OrganizationId organization,
    String organizationName,
    String position,
    BigDecimal rate,
    DatePeriod period,
    LocalDate experienceSince) {}
