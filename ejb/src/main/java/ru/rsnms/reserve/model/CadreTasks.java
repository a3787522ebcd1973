package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.reserve.cadre.CadreAction;
import ru.rsnms.reserve.cadre.CadreTask;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.Texts;

/** What in the register of the reserve waits for whom: terms that end, plans that are late. */
@ApplicationScoped
public class CadreTasks {

  /** So many days before the end of a term its keeper is told. */
  private static final int WARNING = 60;

  private static final String WARNED = "warned";

  private static final String MEMBERS = " from ReserveEntry e where e.stage in :members";

  /** Of the reserves that the caller keeps: the query form of {@link CadreGuards#keeps}. */
  private static final String KEPT =
      " and (:region = true and e.reserve.code is null or e.reserve.code = :municipality)";

  private static final String ENDING = MEMBERS + KEPT + " and e.until between :today and :warned";

  private static final String LATE =
      " from ReserveEntry e, ReservePlan p join p.items i"
          + " where p.entry = e.id.value and i.doneOn is null and i.due < :today"
          + " and e.until >= :today and e.stage in :members"
          + KEPT;

  @PersistenceContext EntityManager em;
  @Inject PersonDirectory people;
  @Inject DatabaseClock time;
  @Inject CurrentActor actor;

  public List<CadreTask> all() {
    var today = time.dayOf(time.now());
    var tasks = new ArrayList<CadreTask>();
    if (keepsAny()) {
      ending(today, tasks);
      late(today, tasks);
    }
    own(today, tasks);
    return tasks;
  }

  /** How many there are. */
  public long count() {
    var today = time.dayOf(time.now());
    var own = new ArrayList<CadreTask>();
    own(today, own);
    return keepsAny() ? own.size() + countKept(today) : own.size();
  }

  private boolean keepsAny() {
    return keepsRegion() || !municipality().isEmpty();
  }

  private boolean keepsRegion() {
    return CadreGuards.keeps(ReserveRef.REGION, actor.get());
  }

  /** Code of the municipality whose reserve the caller keeps, empty for nobody's. */
  private String municipality() {
    return actor.get().has(Role.MUN_OFFICER)
        ? actor.get().scope().codeIf(Scope.Kind.MUNICIPALITY)
        : "";
  }

  private long countKept(LocalDate today) {
    return kept("select count(e)" + ENDING, Long.class, today)
            .setParameter(WARNED, today.plusDays(WARNING))
            .getSingleResult()
        + kept("select count(distinct e)" + LATE, Long.class, today).getSingleResult();
  }

  private void ending(LocalDate today, List<CadreTask> tasks) {
    kept("select e" + ENDING + " order by e.until, e.id", ReserveEntry.class, today)
        .setParameter(WARNED, today.plusDays(WARNING))
        .getResultStream()
        .forEach(entry -> tasks.add(task(entry, CadreAction.WATCH_TERM, entry.until())));
  }

  private void late(LocalDate today, List<CadreTask> tasks) {
    kept("select e, min(i.due)" + LATE + " group by e", Object[].class, today)
        .getResultStream()
        .forEach(
            row ->
                tasks.add(task((ReserveEntry) row[0], CadreAction.WATCH_PLAN, (LocalDate) row[1])));
  }

  private <T> TypedQuery<T> kept(String query, Class<T> row, LocalDate today) {
    return em.createQuery(query, row)
        .setParameter("region", keepsRegion())
        .setParameter("municipality", municipality())
        .setParameter("members", EntryStore.members())
        .setParameter("today", today);
  }

  private void own(LocalDate today, List<CadreTask> tasks) {
    people
        .byAccount(actor.get().account())
        .ifPresent(
            me ->
                em.createQuery(
                        "select e" + MEMBERS + " and e.person.value = :me and e.until >= :today",
                        ReserveEntry.class)
                    .setParameter("me", me.id().value())
                    .setParameter("members", EntryStore.members())
                    .setParameter("today", today)
                    .getResultList()
                    .forEach(entry -> own(entry, today, tasks)));
  }

  private void own(ReserveEntry entry, LocalDate today, List<CadreTask> tasks) {
    var plan = em.find(ReservePlan.class, entry.id().value());
    if (plan == null) {
      return;
    }
    if (plan.awaitsPerson()) {
      tasks.add(task(entry, CadreAction.AGREE_PLAN, null));
    }
    plan.firstOverdue(today).ifPresent(due -> tasks.add(task(entry, CadreAction.DO_PLAN, due)));
  }

  private static CadreTask task(ReserveEntry entry, CadreAction action, LocalDate due) {
    return new CadreTask(
        entry.id(),
        action,
        Texts.of("reserve.cadre.task." + action, entry.name()),
        Texts.of(entry.reserve().kind()),
        entry.changedAt(),
        due);
  }
}
