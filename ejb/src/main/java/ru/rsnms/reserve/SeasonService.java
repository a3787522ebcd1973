package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.reserve.model.LevelStore;
import ru.rsnms.reserve.model.Season;
import ru.rsnms.reserve.model.SeasonGuards;
import ru.rsnms.reserve.model.SeasonOrders;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.CurrentActor;

/** Seasons are opened, their rules settled, frozen, laid before an order and put to work. */
@Stateless
@RolesAllowed(INST_RESERVE)
public class SeasonService {

  private SeasonStore seasons;
  private SeasonGuards guards;
  private SeasonOrders orders;
  private LevelStore levels;
  private OrganizationDirectory organizations;
  private CurrentActor actor;
  private Clock clock;

  protected SeasonService() {
    // for the container
  }

  @Inject
  public SeasonService(
      SeasonStore seasons,
      SeasonGuards guards,
      SeasonOrders orders,
      LevelStore levels,
      OrganizationDirectory organizations,
      CurrentActor actor,
      Clock clock) {
    this.seasons = seasons;
    this.guards = guards;
    this.orders = orders;
    this.levels = levels;
    this.organizations = organizations;
    this.actor = actor;
    this.clock = clock;
  }

  /** Opens the next season of a body of the region, with the rules of an earlier one or none. */
  @Audited("reserve.create-season")
  public SeasonId create(@NotNull @Valid NewSeason wanted) {
    var owner = organizations.view(wanted.owner());
    guards.requireKeeping(owner.place(), actor.get());
    var ordinal = seasons.nextOrdinal(owner.id());
    var season = new Season(wanted, ordinal, owner, actor.get(), clock.instant());
    if (wanted.like() != null) {
      season.goesLike(seasons.get(wanted.like()));
    }
    seasons.add(season);
    return season.id();
  }

  /**
   * Gives one setting its value and source.
   *
   * @return the season's version after it
   */
  @Audited("reserve.settle-rule")
  public long settle(@NotNull @Valid SettleRule command) {
    var season = taken(SeasonAction.EDIT, command.season(), command.version());
    season.settle(command.line(), actor.get(), clock.instant());
    return written(season);
  }

  /**
   * Puts a contest into the rules or writes its line anew.
   *
   * @return the season's version after it
   */
  @Audited("reserve.settle-ground")
  public long settleGround(@NotNull @Valid SettleGround command) {
    var season = taken(SeasonAction.EDIT, command.season(), command.version());
    if (command.at() == null) {
      season.settle(command.ground(), actor.get(), clock.instant());
    } else {
      season.settle(command.at(), command.ground(), actor.get(), clock.instant());
    }
    return written(season);
  }

  /**
   * Takes a contest out of the rules.
   *
   * @return the season's version after it
   */
  @Audited("reserve.drop-ground")
  public long dropGround(@NotNull SeasonId id, long version, int at) {
    var season = taken(SeasonAction.EDIT, id, version);
    season.drop(at, actor.get(), clock.instant());
    return written(season);
  }

  /**
   * Freezes the rules as a version and has the order drafted that approves them; an order's draft
   * of an earlier freezing is printed anew.
   *
   * @return the order
   */
  @Audited("reserve.freeze-rules")
  public OrderId freeze(@NotNull SeasonId id, long version) {
    var season = taken(SeasonAction.FREEZE, id, version);
    var rules = season.freeze(actor.get(), clock.instant());
    seasons.add(rules);
    return orders.layBefore(season, rules.rules(), guards.livingOrder(season).orElse(null));
  }

  /** Takes frozen rules back, while their order is a draft or was given up. */
  @Audited("reserve.reopen-rules")
  public void reopen(@NotNull SeasonId id, long version) {
    taken(SeasonAction.REOPEN, id, version).reopen(actor.get(), clock.instant());
  }

  /** An order received its number: the season whose rules are its annex is approved. */
  @Audited("reserve.approve-season")
  @RolesAllowed({MIN_LEGAL, INST_CENTER, MUN_OFFICER, ORG_HEAD})
  public void approve(@NotNull SeasonId id, @NotNull OrderIssued issued) {
    seasons
        .awaiting(id, issued.order())
        .ifPresent(
            season -> season.approve(issued.number(), issued.on(), actor.get(), clock.instant()));
  }

  /** The season begins to take applications: its first level opens. */
  @Audited("reserve.start-season")
  public void start(@NotNull SeasonId id, long version) {
    taken(SeasonAction.START, id, version).start(actor.get(), clock.instant());
    levels.getForUpdate(LevelRef.first(id)).open(actor.get(), clock.instant());
  }

  /** The season ends: every level that began is decided, nothing of it changes any more. */
  @Audited("reserve.close-season")
  public void close(@NotNull SeasonId id, long version) {
    levels.getForUpdate(LevelRef.first(id));
    taken(SeasonAction.CLOSE, id, version).close(actor.get(), clock.instant());
  }

  private Season taken(SeasonAction action, SeasonId id, long seen) {
    var season = seasons.get(id);
    guards.require(action, season, actor.get());
    season.mustBeSeenAt(seen);
    return season;
  }

  private long written(Season season) {
    seasons.flush();
    return season.version();
  }
}
