package ru.rsnms.reserve;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import ru.rsnms.registry.WorkDays;

/**
 * The days in which appeals are accepted.
 *
 * <p>Opened by the publication of the preliminary list and by nothing else; the day of publication
 * does not count; the last day lasts until its midnight in the region.
 *
 * @param published when the preliminary list was published
 * @param lastDay last day on which an appeal is accepted
 */
public record AppealTerm(Instant published, LocalDate lastDay, ZoneId zone) {

  /**
   * The term that a publication opens.
   *
   * @param workingDays at least 1, a setting of the season
   * @param zone of the region
   */
  public static AppealTerm opened(
      Instant published, int workingDays, WorkDays calendar, ZoneId zone) {
    var day = LocalDate.ofInstant(published, zone);
    return new AppealTerm(published, calendar.after(day, workingDays), zone);
  }

  /** Is an appeal of this moment in time? */
  public boolean accepts(Instant at) {
    return !at.isBefore(published) && at.isBefore(closes());
  }

  /** The first moment that is too late. */
  public Instant closes() {
    return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
