package ru.rsnms.registry;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The terms on which an organisation takes somebody on.
 *
 * @param position title of the post in the nominative
 * @param rate share of a full post, from 0.01 to 2.00
 * @param from first working day
 * @param experienceSince since when the person works in such posts; {@code null} when it begins
 *     with this one
 */
public record Engagement(
    @NotNull OrganizationId organization,
    @NotBlank @Size(max = 200) String position,
    @NotNull @DecimalMin("0.01") @DecimalMax("2.00") @Digits(integer = 1, fraction = 2)
        BigDecimal rate,
    @NotNull LocalDate from,
    LocalDate experienceSince) {}
