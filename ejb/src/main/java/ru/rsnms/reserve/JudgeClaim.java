package ru.rsnms.reserve;

import jakarta.validation.constraints.NotNull;

/**
 * The institute has seen the proof of a contest's result.
 *
 * @param stage what it found
 * @param reason needed where the claim is refused
 */
public record JudgeClaim(
    @NotNull ApplicationId application,
    long version,
    @NotNull ClaimId claim,
    @NotNull ClaimStage stage,
    String reason) {}
