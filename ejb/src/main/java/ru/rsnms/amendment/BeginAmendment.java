package ru.rsnms.amendment;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.document.OrderId;

/**
 * Opens a draft that amends an act.
 *
 * @param base an issued act that is no amending act itself
 */
public record BeginAmendment(@NotNull OrderId base) {}
