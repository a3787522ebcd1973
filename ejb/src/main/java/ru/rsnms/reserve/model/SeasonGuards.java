package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderStage;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.reserve.SeasonAction;
import ru.rsnms.reserve.SeasonActionState;
import ru.rsnms.reserve.SeasonStage;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;

/**
 * Who may do what to a season now, and why not. The service refuses with it, the card explains with
 * it. Seasons are kept by the institute's staff for the reserve.
 */
@ApplicationScoped
public class SeasonGuards {

  private OrderQueries orders;
  private LevelStore levels;
  private Clock clock;

  protected SeasonGuards() {
    // for the container
  }

  @Inject
  public SeasonGuards(OrderQueries orders, LevelStore levels, Clock clock) {
    this.orders = orders;
    this.levels = levels;
    this.clock = clock;
  }

  /** Throws the reason if the action is closed to the actor. */
  public void require(SeasonAction action, Season season, Actor actor) {
    closed(action, season, actor)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /** All actions with their reasons. */
  public List<SeasonActionState> states(Season season, Actor actor) {
    return Arrays.stream(SeasonAction.values())
        .map(
            action ->
                new SeasonActionState(
                    action, closed(action, season, actor).map(Texts::of).orElse(null)))
        .toList();
  }

  /** Refuses to open a season for a body that is not the actor's to write for. */
  public void requireKeeping(Place owner, Actor actor) {
    keeping(owner, actor)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /** May the actor see the season at all? What an order approved is announced to everybody. */
  public static boolean sees(Season season, Actor actor) {
    return isAnnounced(season.stage()) || seesDrafts(actor);
  }

  static boolean seesDrafts(Actor actor) {
    return actor.scope().isRegion() && !Collections.disjoint(actor.roles(), ReserveRoles.INSIDERS);
  }

  static boolean isAnnounced(SeasonStage stage) {
    return switch (stage) {
      case DRAFT, ORDERED, CANCELLED -> false;
      case APPROVED, RUNNING, CLOSED, ARCHIVED -> true;
    };
  }

  private Optional<Refusal> closed(SeasonAction action, Season season, Actor actor) {
    return keeping(season.place(), actor).or(() -> atStage(action, season));
  }

  private Optional<Refusal> atStage(SeasonAction action, Season season) {
    return switch (action) {
      case EDIT -> open(season);
      case FREEZE -> open(season).or(() -> unsettled(season));
      case REOPEN -> at(season, SeasonStage.ORDERED).or(() -> orderOnItsWay(season));
      case START -> at(season, SeasonStage.APPROVED).or(() -> tooEarly(season));
      case CLOSE -> at(season, SeasonStage.RUNNING).or(() -> undecided(season));
    };
  }

  private static Optional<Refusal> open(Season season) {
    return season.stage().isOpenToRules()
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/rules-frozen", season.stage()));
  }

  private static Optional<Refusal> at(Season season, SeasonStage needed) {
    return season.stage() == needed
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/not-at-stage", needed, season.stage()));
  }

  private static Optional<Refusal> unsettled(Season season) {
    var findings = RuleSet.findings(season.lines(), season.contests());
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/rules-unsettled", findings.size()));
  }

  private Optional<Refusal> orderOnItsWay(Season season) {
    return livingOrder(season)
        .filter(order -> !order.stage().isEditable())
        .map(order -> new Conflict("reserve/order-on-its-way", order.stage()));
  }

  private Optional<Refusal> tooEarly(Season season) {
    var first = season.applications().from();
    return LocalDate.now(clock).isBefore(first)
        ? Optional.of(new Conflict("reserve/season-too-early", first))
        : Optional.empty();
  }

  private Optional<Refusal> undecided(Season season) {
    return levels
        .undecided(season.id())
        .map(
            level -> new Conflict("reserve/season-undecided", level.ref().number(), level.stage()));
  }

  /** The order that shall approve it, unless that was given up. */
  public Optional<OrderCard> livingOrder(Season season) {
    return season
        .order()
        .map(order -> orders.open(order.id()))
        .filter(order -> order.stage() != OrderStage.WITHDRAWN);
  }

  private static Optional<Refusal> keeping(Place owner, Actor actor) {
    var keeps =
        actor.has(Role.INST_RESERVE) && actor.scope().isRegion() && owner.municipality() == null;
    return keeps ? Optional.empty() : Optional.of(new Forbidden("reserve/not-the-keeper"));
  }
}
