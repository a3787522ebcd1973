package ru.rsnms.reserve.cadre;

import java.time.LocalDate;
import ru.rsnms.reserve.ReserveStage;

/**
 * A line of the register on a day.
 *
 * @param reserve code of the municipality whose reserve it is, {@code null} for the region
 * @param municipality name of where the person works, {@code null} for the region's own
 * @param until last day, {@code null} before the enrolment
 */
public record CadreRow(
    EntryId id,
    ReserveKind kind,
    String reserve,
    String name,
    String organization,
    String municipality,
    String seasonTitle,
    ReserveStage stage,
    String orderNumber,
    LocalDate orderDate,
    LocalDate until) {}
