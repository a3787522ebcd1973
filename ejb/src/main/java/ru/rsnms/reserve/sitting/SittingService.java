package ru.rsnms.reserve.sitting;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.expertise.ProtocolStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.Sitting;
import ru.rsnms.reserve.model.SittingGuards;
import ru.rsnms.reserve.model.SittingStore;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.CurrentActor;

/** The institute keeps the protocols of the commission, its chair signs them. */
@Stateless
@RolesAllowed(INST_RESERVE)
public class SittingService {

  private SittingStore sittings;
  private SittingGuards guards;
  private DatabaseClock time;
  private CurrentActor actor;

  protected SittingService() {
    // for the container
  }

  @Inject
  public SittingService(
      SittingStore sittings, SittingGuards guards, DatabaseClock time, CurrentActor actor) {
    this.sittings = sittings;
    this.guards = guards;
    this.time = time;
    this.actor = actor;
  }

  /** Writes down that the commission sits. */
  @Audited("reserve.sitting.hold")
  public SittingId hold(@NotNull SeasonId season, int level, @NotNull @Valid SittingData data) {
    var ref = new LevelRef(season, level);
    guards.requireKeeper(ref);
    var now = time.now();
    guards.mustBeWhole(data, time.dayOf(now));
    var sitting = new Sitting(ref, data, actor.get(), now);
    sittings.add(sitting);
    return sitting.id();
  }

  /** Writes it anew, as long as the members have not agreed. */
  @Audited("reserve.sitting.write")
  public void write(@NotNull SittingId id, long version, @NotNull @Valid SittingData data) {
    var sitting = kept(id, version);
    var now = time.now();
    guards.mustBeWhole(data, time.dayOf(now));
    sitting.write(data, actor.get(), now);
    sittings.flush();
  }

  /** All who were present agree to the text. */
  @Audited("reserve.sitting.agree")
  public void agree(@NotNull SittingId id, long version) {
    kept(id, version).become(ProtocolStage.AGREED, actor.get(), time.now());
  }

  /** Something is to be mended before it is signed. */
  @Audited("reserve.sitting.reopen")
  public void reopen(@NotNull SittingId id, long version) {
    kept(id, version).become(ProtocolStage.DRAFT, actor.get(), time.now());
  }

  /** The chair says that the paper is signed; nothing of it is written any more. */
  @Audited("reserve.sitting.sign")
  @RolesAllowed(COMMISSION_CHAIR)
  public void sign(@NotNull SittingId id, long version) {
    var sitting = sittings.get(id);
    guards.requireChair(sitting.level());
    sitting.mustBeSeenAt(version);
    guards.mustHaveDecided(sitting);
    sitting.become(ProtocolStage.SIGNED, actor.get(), time.now());
  }

  private Sitting kept(SittingId id, long version) {
    var sitting = sittings.get(id);
    guards.requireKeeper(sitting.level());
    sitting.mustBeSeenAt(version);
    return sitting;
  }
}
