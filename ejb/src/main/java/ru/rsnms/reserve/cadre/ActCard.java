package ru.rsnms.reserve.cadre;

import java.util.List;
import ru.rsnms.document.OrderRef;
import ru.rsnms.reserve.SeasonId;

/**
 * An order about people of the reserve.
 *
 * @param season of an enrolment, {@code null} otherwise
 * @param municipality name of the municipality whose reserve it is, {@code null} for the region
 * @param changes what has changed since the draft was printed; the order goes no further until it
 *     is printed anew
 * @param keeping may the caller print it anew?
 */
public record ActCard(
    ActId id,
    long version,
    ActPurpose purpose,
    ReserveRef reserve,
    String municipality,
    SeasonId season,
    ActStage stage,
    OrderRef order,
    List<ActLine> lines,
    List<LineChange> changes,
    boolean keeping) {}
