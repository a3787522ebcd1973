package ru.rsnms.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Proves that an order was made public.
 *
 * @param target where («официальный сайт министерства»)
 * @param address link to the publication
 */
public record PublishOrder(
    @NotNull OrderId order,
    long version,
    @NotBlank @Size(max = 300) String target,
    @NotBlank @Size(max = 1000) String address,
    @NotNull LocalDate on) {}
