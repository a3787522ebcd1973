package ru.rsnms.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Proves that an order was made public.
 *
 * @param publication the planned place; {@code null} for the one that the target means, or for a
 *     place nobody planned
 * @param target where («официальный сайт министерства»); may be {@code null} with a planned place
 * @param address link to the publication
 */
public record PublishOrder(
    @NotNull OrderId order,
    long version,
    PublicationId publication,
    @Size(max = 300) String target,
    @NotBlank @Size(max = 1000) String address,
    @NotNull LocalDate on) {}
