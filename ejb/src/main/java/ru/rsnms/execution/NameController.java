package ru.rsnms.execution;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.document.OrderId;
import ru.rsnms.registry.PersonId;

/**
 * Command: an official says who keeps the control of an order, where the clause was misread or
 * names nobody of the registry.
 *
 * @param version the version of the plan that the user saw
 */
public record NameController(@NotNull OrderId order, long version, @NotNull PersonId person) {}
