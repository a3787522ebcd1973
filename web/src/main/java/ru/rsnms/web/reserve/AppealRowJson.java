package ru.rsnms.web.reserve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.appeal.AppealRow;

/**
 * An appeal in a list as the API tells it.
 *
 * @param number of the application
 * @param satisfied {@code null} until the commission has decided
 */
public record AppealRowJson(
    UUID id,
    UUID season,
    String number,
    String name,
    String organization,
    AppealStage stage,
    Instant filedAt,
    LocalDate answerBy,
    boolean late,
    Boolean satisfied) {

  static AppealRowJson of(AppealRow row) {
    return new AppealRowJson(
        row.id().value(),
        row.season().value(),
        row.number(),
        row.name(),
        row.organization(),
        row.stage(),
        row.filedAt(),
        row.answerBy(),
        row.late(),
        row.satisfied());
  }
}
