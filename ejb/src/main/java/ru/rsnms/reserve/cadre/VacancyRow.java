package ru.rsnms.reserve.cadre;

import java.time.LocalDate;

/**
 * A line of the list of vacancies.
 *
 * @param municipality name, {@code null} for the region's own
 * @param nominated how many of the reserve are nominated now
 */
public record VacancyRow(
    VacancyId id,
    String organization,
    String municipality,
    String post,
    LocalDate since,
    VacancyStage stage,
    int nominated) {}
