package ru.rsnms.reserve.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Hands a project over to the head of the site.
 *
 * @param version as it was seen
 * @param number of the act
 * @param date of the act, not before the defence
 */
public record HandOver(
    @NotNull ProjectId project,
    long version,
    @NotBlank @Size(max = 40) String number,
    @NotNull LocalDate date) {}
