package ru.rsnms.reserve.idea;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.rsnms.reserve.IdeaId;

/**
 * Somebody supports an idea.
 *
 * @param asOrganization in the name of the organisation that the caller heads
 */
public record SupportIdea(
    @NotNull IdeaId idea, @Size(max = 300) String word, boolean asOrganization) {}
