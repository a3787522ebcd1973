package ru.rsnms.reserve.run;

import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.rule.Unit;

/**
 * What stands above a list.
 *
 * @param whole everybody in the caller's territory, not only those who passed?
 * @param publishedAt {@code null} before the publication
 * @param appealsTo {@code null} before the publication
 * @param protocol number of the protocol that confirmed it
 */
public record ListHead(
    SeasonId season,
    String seasonTitle,
    String ownerName,
    int level,
    ListKind kind,
    boolean whole,
    Instant publishedAt,
    LocalDate appealsTo,
    String protocol,
    LocalDate protocolDate,
    int rulesNumber) {

  public Unit unit() {
    return new LevelRef(season, level).unit();
  }
}
