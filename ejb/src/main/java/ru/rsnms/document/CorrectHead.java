package ru.rsnms.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A person corrects the requisites of a paper that was recognised.
 *
 * @param version of the import that the person saw
 */
public record CorrectHead(@NotNull ImportId id, long version, @NotNull @Valid PaperHead head) {}
