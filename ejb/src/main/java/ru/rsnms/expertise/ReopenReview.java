package ru.rsnms.expertise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Gives a submitted review back to its expert.
 *
 * @param reason shown to the expert
 */
public record ReopenReview(
    @NotNull ReviewId review, long version, @NotBlank @Size(max = 1000) String reason) {}
