package ru.rsnms.reserve;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Puts a participant into another team.
 *
 * @param from where the mover has seen the participant; {@code null} for who has no team
 * @param to {@code null} takes the participant out without another team
 */
public record MoveMember(
    @NotNull SeasonId season,
    @NotNull ApplicationId participant,
    TeamId from,
    TeamId to,
    @NotBlank @Size(max = 500) String reason) {}
