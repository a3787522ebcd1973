package ru.rsnms.reserve;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the list of applications.
 *
 * @param version goes back with a command
 * @param number in its season; {@code null} before the first submission, as is the moment
 * @param municipality name, {@code null} for an organisation of the region
 * @param openClaims contest results that nobody has looked at
 */
public record ApplicationRow(
    ApplicationId id,
    long version,
    SeasonId season,
    String seasonTitle,
    Integer number,
    String person,
    String post,
    String organization,
    String municipality,
    ApplicationStage stage,
    Instant submittedAt,
    LocalDate teachingSince,
    String ideaTitle,
    int openClaims) {}
