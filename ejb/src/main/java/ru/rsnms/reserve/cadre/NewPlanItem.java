package ru.rsnms.reserve.cadre;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Puts one thing into a plan.
 *
 * @param place {@code null} where it does not matter
 * @param due last day
 */
public record NewPlanItem(
    @NotNull PlanItemKind kind,
    @NotBlank @Size(max = 500) String title,
    @Size(max = 500) String place,
    @NotNull LocalDate due) {}
