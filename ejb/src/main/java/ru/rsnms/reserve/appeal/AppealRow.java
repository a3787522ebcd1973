package ru.rsnms.reserve.appeal;

import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.SeasonId;

/**
 * An appeal in a list.
 *
 * @param number of the application
 * @param answerBy day promised for the answer
 * @param satisfied {@code null} until the commission has decided
 */
public record AppealRow(
    AppealId id,
    SeasonId season,
    String number,
    String name,
    String organization,
    AppealStage stage,
    Instant filedAt,
    LocalDate answerBy,
    boolean late,
    Boolean satisfied) {}
