package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.rsnms.reserve.Attendance;
import ru.rsnms.reserve.AttendanceState;
import ru.rsnms.reserve.Entrant;
import ru.rsnms.reserve.TrainingSheet;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.shared.CurrentActor;

/** Puts the days of a training and who attended them side by side. */
@ApplicationScoped
public class Trainings {

  private TrainingStore trainings;
  private LevelEntrants entrants;
  private SeasonStore seasons;
  private CurrentActor actor;
  private Clock clock;

  protected Trainings() {
    // for the container
  }

  @Inject
  public Trainings(
      TrainingStore trainings,
      LevelEntrants entrants,
      SeasonStore seasons,
      CurrentActor actor,
      Clock clock) {
    this.trainings = trainings;
    this.entrants = entrants;
    this.seasons = seasons;
    this.actor = actor;
    this.clock = clock;
  }

  /** Within what the caller may see. */
  public TrainingSheet sheet(Season season) {
    var rules = seasons.ruling(season);
    var days = trainings.days(season.id());
    var today = LocalDate.now(clock);
    return new TrainingSheet(
        rules.count(RuleKey.TRAINING_DAYS),
        rules.number(RuleKey.MIN_ATTENDANCE),
        days.stream().map(day -> day.row(today)).toList(),
        entrants.seen(season.id()).stream().map(one -> row(one, days, rules)).toList(),
        SiteGuards.keeps(actor.get()));
  }

  /** Those who attended enough, by name, whoever asks. */
  public List<Entrant> trained(Season season) {
    var rules = seasons.ruling(season);
    var days = trainings.days(season.id());
    return entrants.all(season.id()).stream()
        .filter(one -> row(one, days, rules).attendance().state() == AttendanceState.ENOUGH)
        .toList();
  }

  private static TrainingSheet.Row row(Entrant one, List<TrainingDay> days, RuleSet rules) {
    var written = (int) days.stream().filter(TrainingDay::isWritten).count();
    Set<Integer> present =
        days.stream()
            .filter(day -> day.wasThere(one.application()))
            .map(TrainingDay::number)
            .collect(Collectors.toUnmodifiableSet());
    return new TrainingSheet.Row(one, present, Attendance.of(rules, written, present.size()));
  }
}
