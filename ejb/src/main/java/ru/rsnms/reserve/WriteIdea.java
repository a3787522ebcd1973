package ru.rsnms.reserve;

import jakarta.validation.constraints.NotNull;

/** The candidate writes a line of the project idea; no text takes it back. */
public record WriteIdea(
    @NotNull ApplicationId application, long version, @NotNull IdeaLine line, String text) {}
