package ru.rsnms.reserve;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An attempt does not count any more.
 *
 * @param version of the attempt as it was seen
 */
public record AnnulTest(
    @NotNull TestAttemptId attempt, long version, @NotBlank @Size(max = 500) String reason) {}
