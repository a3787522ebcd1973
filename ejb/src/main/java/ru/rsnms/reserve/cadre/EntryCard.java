package ru.rsnms.reserve.cadre;

import java.time.LocalDate;
import java.util.List;
import ru.rsnms.document.OrderRef;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ReserveStage;

/**
 * Everything a page shows of one stay in the reserve.
 *
 * @param version goes back with each command
 * @param reserveOf name of the municipality whose reserve it is, {@code null} for the region
 * @param municipality name of where the person works, {@code null} for the region's own
 * @param order of the enrolment, {@code null} before it
 * @param until last day, {@code null} before the enrolment
 * @param keeping may the caller change it?
 */
public record EntryCard(
    EntryId id,
    long version,
    ReserveRef reserve,
    String reserveOf,
    PersonId person,
    String name,
    String organization,
    String municipality,
    EntryOrigin origin,
    ReserveStage stage,
    OrderRef order,
    LocalDate until,
    int extensions,
    List<EntryStep> steps,
    boolean keeping) {}
