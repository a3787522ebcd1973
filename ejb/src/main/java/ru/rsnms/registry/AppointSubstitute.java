package ru.rsnms.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: one person decides for another during some days.
 *
 * @param absent whose decisions are taken
 * @param deputy who takes them
 * @param ground order on the leave or on acting, with number and date
 * @param from first day
 * @param to last day; a substitution always ends
 */
public record AppointSubstitute(
    @NotNull PersonId absent,
    @NotNull PersonId deputy,
    @NotNull SubstituteCapacity capacity,
    @NotBlank @Size(max = 500) String ground,
    @NotNull LocalDate from,
    @NotNull LocalDate to) {}
