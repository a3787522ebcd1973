package ru.rsnms.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Ends an order's force.
 *
 * @param ground the act that revokes it («приказ от 01.09.2026 № 14»)
 */
public record RevokeOrder(
    @NotNull OrderId order, long version, @NotBlank @Size(max = 500) String ground) {}
