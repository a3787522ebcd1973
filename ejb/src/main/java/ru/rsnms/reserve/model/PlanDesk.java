package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.NewPlanItem;
import ru.rsnms.reserve.cadre.PlanCard;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;

/** Plans of the members of the reserve: kept by who keeps the reserve, agreed with the member. */
@ApplicationScoped
public class PlanDesk {

  @PersistenceContext EntityManager em;
  @Inject EntryStore entries;
  @Inject PersonDirectory people;
  @Inject DatabaseClock time;
  @Inject CurrentActor actor;

  /** The plan of a stay that the caller may see; an empty one where none is written. */
  public PlanCard card(EntryId id) {
    var entry = entries.get(id);
    return find(id, LockModeType.NONE)
        .orElseGet(() -> new ReservePlan(entry, actor.get(), time.now()))
        .card(entry, today(), keeps(entry), isOwn(entry));
  }

  /** The plan as it is printed, whoever asks; empty where nothing is written. */
  Optional<PlanCard> written(EntryId id) {
    return find(id, LockModeType.NONE)
        .map(plan -> plan.card(entries.of(id), today(), false, false))
        .filter(plan -> !plan.items().isEmpty());
  }

  public void add(EntryId id, long seen, NewPlanItem wanted) {
    if (wanted.due().isBefore(today())) {
      throw new Invalid("reserve/plan-due-past", "due");
    }
    var entry = kept(id);
    if (entry.until().isBefore(wanted.due())) {
      throw new Invalid("reserve/plan-due-late", "due", entry.until());
    }
    taken(entry, seen).add(wanted, actor.get(), time.now());
    em.flush();
  }

  public void drop(EntryId id, long seen, UUID item) {
    taken(kept(id), seen).drop(item, actor.get(), time.now());
    em.flush();
  }

  public void mentor(EntryId id, long seen, String name) {
    taken(kept(id), seen).mentoredBy(name, actor.get(), time.now());
    em.flush();
  }

  /** The member agrees for oneself, the keeper for the institute or the municipality. */
  public void agree(EntryId id, long seen) {
    var entry = member(id);
    var plan = taken(entry, seen);
    if (isOwn(entry)) {
      plan.agreeAsPerson(actor.get(), time.now());
    } else {
      CadreGuards.requireKeeper(entry.reserve(), actor.get());
      plan.agreeAsKeeper(actor.get(), time.now());
    }
    em.flush();
  }

  /** Something is done: the member or the keeper says what came of it. */
  public void report(EntryId id, long seen, UUID item, String result, LocalDate on) {
    if (on.isAfter(today())) {
      throw new Invalid("reserve/plan-done-future", "on");
    }
    var entry = member(id);
    if (!isOwn(entry) && !keeps(entry)) {
      throw new Forbidden("reserve/plan-not-yours");
    }
    taken(entry, seen).report(item, result, on, actor.get(), time.now());
    em.flush();
  }

  private ReserveEntry kept(EntryId id) {
    var entry = member(id);
    CadreGuards.requireKeeper(entry.reserve(), actor.get());
    return entry;
  }

  private ReserveEntry member(EntryId id) {
    var entry = entries.getForUpdate(id);
    if (!entry.isMember(today())) {
      throw new Conflict("reserve/cadre-no-member", entry.name());
    }
    return entry;
  }

  private ReservePlan taken(ReserveEntry entry, long seen) {
    var plan =
        find(entry.id(), LockModeType.PESSIMISTIC_WRITE)
            .orElseGet(
                () -> {
                  var begun = new ReservePlan(entry, actor.get(), time.now());
                  em.persist(begun);
                  return begun;
                });
    plan.mustBeSeenAt(seen);
    return plan;
  }

  private Optional<ReservePlan> find(EntryId id, LockModeType lock) {
    return Optional.ofNullable(em.find(ReservePlan.class, id.value(), lock));
  }

  private boolean keeps(ReserveEntry entry) {
    return CadreGuards.keeps(entry.reserve(), actor.get());
  }

  private boolean isOwn(ReserveEntry entry) {
    return people
        .byAccount(actor.get().account())
        .filter(me -> me.id().equals(entry.person()))
        .isPresent();
  }

  /** Stays whose plans have something overdue; within what the caller may see. */
  public List<EntryId> overdue() {
    return em.createQuery(
            "select distinct e from ReserveEntry e, ReservePlan p join p.items i"
                + " where p.entry = e.id.value and i.doneOn is null and i.due < :today",
            ReserveEntry.class)
        .setParameter("today", today())
        .getResultStream()
        .filter(entry -> entry.isMember(today()) && CadreGuards.sees(entry, actor.get()))
        .map(ReserveEntry::id)
        .toList();
  }

  private LocalDate today() {
    return time.dayOf(time.now());
  }
}
