package ru.rsnms.reserve.ticket;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ClaimStage;

/**
 * The institute has looked at the document of a training.
 *
 * @param stage what it found
 * @param reason needed where the training is not accepted
 */
public record JudgeTraining(
    @NotNull ApplicationId application,
    long version,
    @NotNull ClaimStage stage,
    @Size(max = 1000) String reason) {}
