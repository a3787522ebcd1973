package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.registry.WorkCalendar;
import ru.rsnms.reserve.AppealTerm;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.rule.RuleKey;

/** The terms of appeals by the rules of a season and the calendar of working days. */
@ApplicationScoped
public class AppealTerms {

  private SeasonStore seasons;
  private WorkCalendar calendar;
  private DatabaseClock time;
  private Clock clock;

  protected AppealTerms() {
    // for the container
  }

  @Inject
  public AppealTerms(SeasonStore seasons, WorkCalendar calendar, DatabaseClock time, Clock clock) {
    this.seasons = seasons;
    this.calendar = calendar;
    this.time = time;
    this.clock = clock;
  }

  /** The term that a publication of this moment opens. */
  public AppealTerm openedAt(Instant published, SeasonId season) {
    var days = seasons.frozenRulesOf(seasons.get(season)).rules().count(RuleKey.APPEAL_DAYS);
    var work = calendar.daysAfter(time.dayOf(published));
    return AppealTerm.opened(published, days, work, clock.getZone());
  }

  /** The day promised for the answer to an appeal of this moment. */
  public LocalDate answerBy(Instant filed, SeasonId season) {
    var days = seasons.frozenRulesOf(seasons.get(season)).rules().count(RuleKey.APPEAL_ANSWER_DAYS);
    return calendar.after(time.dayOf(filed), days);
  }
}
