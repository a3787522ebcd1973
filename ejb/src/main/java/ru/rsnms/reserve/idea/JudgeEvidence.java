package ru.rsnms.reserve.idea;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.reserve.IdeaId;

/**
 * What the institute found about the word that an idea came true.
 *
 * @param reason needed to refuse
 */
public record JudgeEvidence(
    @NotNull IdeaId idea, @NotNull EvidenceId evidence, boolean confirmed, String reason) {}
