package ru.rsnms.reserve;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.reserve.rule.ContestRank;

/**
 * The candidate lays claim to a contest's result.
 *
 * @param claim {@code null} for a new one
 * @param contest as the rules of the season name it
 * @param year of the edition
 * @param file the proof; {@code null} to leave the one that is there
 */
public record WriteClaim(
    @NotNull ApplicationId application,
    long version,
    ClaimId claim,
    @NotNull String contest,
    int year,
    @NotNull ContestRank rank,
    boolean ofTeam,
    AttachedFile file) {}
