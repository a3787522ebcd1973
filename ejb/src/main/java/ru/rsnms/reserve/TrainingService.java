package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.model.LevelEntrants;
import ru.rsnms.reserve.model.Season;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.reserve.model.SiteGuards;
import ru.rsnms.reserve.model.TrainingDay;
import ru.rsnms.reserve.model.TrainingStore;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;

/** Leads the theoretical training of level 2: who takes part, on which days, who was there. */
@Stateless
@RolesAllowed(INST_RESERVE)
public class TrainingService {

  private TrainingStore trainings;
  private LevelEntrants entrants;
  private SeasonStore seasons;
  private CurrentActor actor;
  private Clock clock;

  protected TrainingService() {
    // for the container
  }

  @Inject
  public TrainingService(
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

  /** Confirms who takes part in level 2. */
  @Audited("reserve.admit-entrants")
  public void admit(@NotNull @Valid AdmitEntrants command) {
    running(command.season());
    entrants.admit(command, actor.get(), clock.instant());
  }

  /** Says on which days the training is; exactly as many as the rules of the season ask for. */
  @Audited("reserve.schedule-training")
  public void schedule(
      @NotNull SeasonId id, @NotEmpty @Size(max = 30) List<@NotNull LocalDate> dates) {
    var season = running(id);
    var needed = seasons.ruling(season).count(RuleKey.TRAINING_DAYS);
    var ordered = dates.stream().distinct().sorted().toList();
    if (ordered.size() != needed || !ordered.equals(dates)) {
      throw new Invalid("reserve/training-days", "dates", needed);
    }
    var planned = trainings.days(id);
    for (var at = 0; at < needed; at++) {
      if (planned.isEmpty()) {
        trainings.add(new TrainingDay(id, at + 1, dates.get(at)));
      } else {
        planned.get(at).move(dates.get(at));
      }
    }
  }

  /** Writes down who was there on a day; who is not named was not. */
  @Audited("reserve.mark-attendance")
  public void mark(@NotNull @Valid MarkAttendance command) {
    running(command.season());
    var day =
        trainings.days(command.season()).stream()
            .filter(one -> one.number() == command.number())
            .findFirst()
            .orElseThrow(() -> new NotFound("reserve/training-no-such-day"));
    day.mustBeSeenAt(command.version());
    var known =
        entrants.all(command.season()).stream()
            .map(Entrant::application)
            .collect(Collectors.toSet());
    if (!known.containsAll(command.present())) {
      throw new Conflict("reserve/training-stranger");
    }
    var present = command.present().stream().map(ApplicationId::value).collect(Collectors.toSet());
    day.write(present, LocalDate.now(clock), actor.get(), clock.instant());
  }

  private Season running(SeasonId id) {
    SiteGuards.requireKeeper(actor.get());
    var season = seasons.hold(id);
    SiteGuards.requireRunning(season);
    return season;
  }
}
