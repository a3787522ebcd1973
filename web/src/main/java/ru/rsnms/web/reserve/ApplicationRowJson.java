package ru.rsnms.web.reserve;

import java.time.Instant;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationRow;
import ru.rsnms.reserve.ApplicationStage;

/** A line of the list of applications as the API tells it. */
public record ApplicationRowJson(
    UUID id,
    long version,
    UUID season,
    Integer number,
    String person,
    String post,
    String organization,
    String municipality,
    ApplicationStage stage,
    Instant submittedAt,
    String idea,
    int openClaims) {

  static ApplicationRowJson of(ApplicationRow row) {
    return new ApplicationRowJson(
        row.id().value(),
        row.version(),
        row.season().value(),
        row.number(),
        row.person(),
        row.post(),
        row.organization(),
        row.municipality(),
        row.stage(),
        row.submittedAt(),
        row.ideaTitle(),
        row.openClaims());
  }
}
