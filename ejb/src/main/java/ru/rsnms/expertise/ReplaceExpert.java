package ru.rsnms.expertise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Takes a review from an expert; what was written stays with it unread, the place becomes free.
 *
 * @param reason for the history, shown to staff only
 */
public record ReplaceExpert(
    @NotNull ReviewId review, long version, @NotBlank @Size(max = 1000) String reason) {}
