package ru.rsnms.amendment;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.document.OrderId;

/** Reads the amending clauses of an act that was made elsewhere. */
public record ReadAmendment(@NotNull OrderId order, @NotNull OrderId base) {}
