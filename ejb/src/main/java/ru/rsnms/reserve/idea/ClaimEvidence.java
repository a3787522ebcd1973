package ru.rsnms.reserve.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ru.rsnms.reserve.AttachedFile;
import ru.rsnms.reserve.IdeaId;

/**
 * An author says where an idea came true.
 *
 * @param link or a file, one of them is needed
 */
public record ClaimEvidence(
    @NotNull IdeaId idea,
    @NotBlank @Size(max = 200) String place,
    @NotNull LocalDate since,
    @NotBlank @Size(max = 1_000) String what,
    @Size(max = 300) String link,
    AttachedFile file) {}
