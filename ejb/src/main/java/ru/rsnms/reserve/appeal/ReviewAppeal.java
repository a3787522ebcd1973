package ru.rsnms.reserve.appeal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import ru.rsnms.expertise.FormId;

/**
 * Hands an admitted appeal on.
 *
 * @param form a published form for other experts; {@code null} where the commission considers it
 *     alone, because marks are not what it is about
 * @param municipalityBars does a common municipality keep an expert away?
 * @param lastDay of the experts' work; {@code null} without experts
 */
public record ReviewAppeal(
    @NotNull AppealId appeal,
    long version,
    FormId form,
    boolean municipalityBars,
    LocalDate lastDay) {}
