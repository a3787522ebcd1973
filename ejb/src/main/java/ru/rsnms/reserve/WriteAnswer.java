package ru.rsnms.reserve;

import jakarta.validation.constraints.NotNull;

/** The candidate answers a question; no text takes the answer back. */
public record WriteAnswer(
    @NotNull ApplicationId application, long version, @NotNull String code, String text) {}
