package ru.rsnms.reserve.cadre;

import java.time.Instant;
import ru.rsnms.document.OrderRef;

/** A line of the list of orders about the reserve. */
public record ActHead(
    ActId id,
    ActPurpose purpose,
    ReserveRef reserve,
    String municipality,
    ActStage stage,
    OrderRef order,
    int people,
    Instant changedAt,
    String changedBy) {}
