package ru.rsnms.reserve.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.rsnms.reserve.ApplicationAction;
import ru.rsnms.reserve.ApplicationActionState;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.reserve.SeasonMilestone;
import ru.rsnms.reserve.SeasonStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;

/**
 * Who sees an application, who may do what to it now, and why not: the services refuse with it, the
 * pages explain with it.
 */
public final class ApplicationGuards {

  private ApplicationGuards() {}

  /**
   * What a decision about an action depends on besides the application.
   *
   * @param days that the season promises
   * @param today by the clock of the database, in the region
   * @param competes does the actor take part in the same season?
   */
  public record Situation(
      Season season,
      Map<SeasonMilestone, LocalDate> days,
      LocalDate today,
      Actor actor,
      boolean competes) {}

  /**
   * May the actor see the application? The candidate always; staff once it was submitted, within
   * their territory.
   *
   * @param competes does the actor take part in the same season? Then it is no business of his
   */
  public static boolean sees(Application application, Actor actor, boolean competes) {
    return application.isOf(actor)
        || !competes
            && application.number().isPresent()
            && !Collections.disjoint(actor.roles(), ReserveRoles.APPLICATION_READERS)
            && actor.scope().covers(application.place());
  }

  /**
   * Refuses outside of the term of the season.
   *
   * @param today by the clock of the database, in the region
   */
  public static void requireTaking(Season season, LocalDate today) {
    notTaken(season, today, season.applications().to()).ifPresent(ApplicationGuards::refuse);
  }

  /** Throws the reason if the action is closed. */
  public static void require(ApplicationAction action, Application application, Situation now) {
    closed(action, application, now).ifPresent(ApplicationGuards::refuse);
  }

  private static void refuse(Refusal refusal) {
    throw refusal;
  }

  /** All actions with their reasons. */
  public static List<ApplicationActionState> states(Application application, Situation now) {
    return Arrays.stream(ApplicationAction.values())
        .map(
            action ->
                new ApplicationActionState(
                    action, closed(action, application, now).map(Texts::of).orElse(null)))
        .toList();
  }

  /** Why an action is closed to the actor; empty when it is open. */
  static Optional<Refusal> closed(
      ApplicationAction action, Application application, Situation now) {
    return switch (action) {
      case EDIT, SUBMIT ->
          foreign(application, now.actor())
              .or(() -> sent(application))
              .or(() -> notTaken(now.season(), now.today(), lastDay(application, now)));
      case WITHDRAW ->
          foreign(application, now.actor()).or(() -> to(application, ApplicationStage.WITHDRAWN));
      case ADMIT -> judging(application, now).or(() -> to(application, ApplicationStage.ADMITTED));
      case RETURN ->
          judging(application, now)
              .or(() -> running(application))
              .or(() -> to(application, ApplicationStage.RETURNED));
      case REJECT -> judging(application, now).or(() -> to(application, ApplicationStage.REJECTED));
      case JUDGE -> judging(application, now).or(() -> running(application));
      case DISQUALIFY ->
          commission(application, now).or(() -> to(application, ApplicationStage.DISQUALIFIED));
    };
  }

  /** What was given back may be mended as long as applications are looked through. */
  static LocalDate lastDay(Application application, Situation now) {
    var closing = now.season().applications().to();
    return application.stage() == ApplicationStage.RETURNED
        ? now.days().getOrDefault(SeasonMilestone.ADMISSION, closing)
        : closing;
  }

  private static Optional<Refusal> notTaken(Season season, LocalDate today, LocalDate last) {
    if (today.isAfter(last)) {
      return Optional.of(new Conflict("reserve/application-late", last));
    }
    var term = season.applications();
    return season.stage() != SeasonStage.RUNNING || today.isBefore(term.from())
        ? Optional.of(new Conflict("reserve/application-not-taken", term.from(), term.to()))
        : Optional.empty();
  }

  private static Optional<Refusal> foreign(Application application, Actor actor) {
    return application.isOf(actor)
        ? Optional.empty()
        : Optional.of(new Forbidden("reserve/application-not-own"));
  }

  private static Optional<Refusal> sent(Application application) {
    return application.stage().isWithCandidate()
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/application-sent", application.stage()));
  }

  private static Optional<Refusal> to(Application application, ApplicationStage next) {
    return application.stage().canBecome(next)
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/application-stage", application.stage(), next));
  }

  private static Optional<Refusal> running(Application application) {
    return application.stage().isRunning() && !application.stage().isWithCandidate()
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/application-not-judged", application.stage()));
  }

  /** Applications are looked through by the institute, never by who competes in the season. */
  private static Optional<Refusal> judging(Application application, Situation now) {
    return of(Role.INST_RESERVE, "reserve/application-not-the-keeper", now)
        .or(() -> competing(application, now));
  }

  private static Optional<Refusal> commission(Application application, Situation now) {
    return of(Role.COMMISSION_CHAIR, "reserve/application-not-the-commission", now)
        .or(() -> competing(application, now));
  }

  private static Optional<Refusal> of(String role, String code, Situation now) {
    return now.actor().has(role) && now.actor().scope().isRegion()
        ? Optional.empty()
        : Optional.of(new Forbidden(code));
  }

  private static Optional<Refusal> competing(Application application, Situation now) {
    return application.isOf(now.actor()) || now.competes()
        ? Optional.of(new Forbidden("reserve/application-own-season"))
        : Optional.empty();
  }
}
