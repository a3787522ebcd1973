package ru.rsnms.expertise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An expert does not take an item, whatever the reason but a conflict. */
public record RefuseReview(
    @NotNull ReviewId review, long version, @NotBlank @Size(max = 1000) String reason) {}
