package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Stays in the reserves. */
@ApplicationScoped
public class EntryStore {

  private static final Set<ReserveStage> LIVING =
      EnumSet.of(
          ReserveStage.PROPOSED,
          ReserveStage.ENROLLED,
          ReserveStage.IN_TRAINING,
          ReserveStage.READY,
          ReserveStage.NOMINATED);

  /** Names the lock of proposing; any number that nobody else uses. */
  private static final long PROPOSING = 250_614;

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject PersonDirectory people;

  void add(ReserveEntry entry) {
    em.persist(entry);
  }

  /** The stay if the caller may see it; otherwise it looks as if it did not exist. */
  public ReserveEntry get(EntryId id) {
    return visible(em.find(ReserveEntry.class, id));
  }

  /** As {@link #get}, and nobody else changes the stay until the transaction ends. */
  public ReserveEntry getForUpdate(EntryId id) {
    return visible(em.find(ReserveEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private ReserveEntry visible(ReserveEntry found) {
    if (found == null || !(CadreGuards.sees(found, actor.get()) || isCallers(found))) {
      throw new NotFound("reserve/cadre-entry-not-found");
    }
    return found;
  }

  private boolean isCallers(ReserveEntry entry) {
    return entry.stage() != ReserveStage.PROPOSED
        && entry.stage() != ReserveStage.DROPPED
        && people
            .byAccount(actor.get().account())
            .filter(me -> me.id().equals(entry.person()))
            .isPresent();
  }

  /** The stay, whoever asks. */
  ReserveEntry of(EntryId id) {
    return em.find(ReserveEntry.class, id);
  }

  /** A person may come from two seasons into one reserve, so one proposes at a time. */
  void awaitProposing() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(:proposing) as text)", String.class)
        .setParameter("proposing", PROPOSING)
        .getSingleResult();
  }

  /** The stay that keeps a person out of the same reserve. */
  Optional<ReserveEntry> living(ReserveRef reserve, PersonId person) {
    return em.createQuery(
            "select e from ReserveEntry e where e.person.value = :person"
                + " and e.reserve.kind = :kind and coalesce(e.reserve.code, '') = :code"
                + " and e.stage in :living",
            ReserveEntry.class)
        .setParameter("person", person.value())
        .setParameter("kind", reserve.kind())
        .setParameter("code", codeOf(reserve))
        .setParameter("living", LIVING)
        .getResultStream()
        .findFirst();
  }

  private static String codeOf(ReserveRef reserve) {
    return reserve.code() == null ? "" : reserve.code();
  }

  /** Proposals of a season to a reserve, by name. */
  List<ReserveEntry> proposed(ReserveRef reserve, SeasonId season) {
    return em.createQuery(
            "select e from ReserveEntry e where e.origin.season = :season"
                + " and e.reserve.kind = :kind and coalesce(e.reserve.code, '') = :code"
                + " and e.stage = :proposed order by e.name, e.id",
            ReserveEntry.class)
        .setParameter("season", season.value())
        .setParameter("kind", reserve.kind())
        .setParameter("code", codeOf(reserve))
        .setParameter("proposed", ReserveStage.PROPOSED)
        .getResultList();
  }

  /** Stays of a person that began, the newest first. */
  List<ReserveEntry> of(PersonId person) {
    return em.createQuery(
            "select e from ReserveEntry e where e.person.value = :person"
                + " and e.stage not in (:proposed, :dropped) order by e.id desc",
            ReserveEntry.class)
        .setParameter("person", person.value())
        .setParameter("proposed", ReserveStage.PROPOSED)
        .setParameter("dropped", ReserveStage.DROPPED)
        .getResultList();
  }

  /** Stages of those who are in a reserve. */
  static Set<ReserveStage> members() {
    var members = EnumSet.noneOf(ReserveStage.class);
    for (var stage : ReserveStage.values()) {
      if (stage.isMember()) {
        members.add(stage);
      }
    }
    return members;
  }

  /** Members whose term was over before a day. */
  List<ReserveEntry> overdue(LocalDate today) {
    return em.createQuery(
            "select e from ReserveEntry e where e.stage in :members and e.until < :today",
            ReserveEntry.class)
        .setParameter("members", members())
        .setParameter("today", today)
        .getResultList();
  }

  void flush() {
    em.flush();
  }
}
