package ru.rsnms.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A file that somebody brought in, of whatever kind; what it is is told by its first bytes.
 *
 * @param name as it was called outside, {@code null} for words pasted in
 */
public record ImportedFile(@Size(max = 300) String name, @NotNull byte[] content) {}
