package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.reserve.cadre.CadreAction;
import ru.rsnms.reserve.cadre.CadreTask;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;

/** What in the register of the reserve waits for whom: terms that end, plans that are late. */
@ApplicationScoped
public class CadreTasks {

  /** So many days before the end of a term its keeper is told. */
  private static final int WARNING = 60;

  private static final String MEMBERS = "select e from ReserveEntry e where e.stage in :members";

  private static final String LATE =
      "select e, min(i.due) from ReserveEntry e, ReservePlan p join p.items i"
          + " where p.entry = e.id.value and i.doneOn is null and i.due < :today"
          + " and e.until >= :today"
          + " and e.stage in :members group by e";

  @PersistenceContext EntityManager em;
  @Inject PersonDirectory people;
  @Inject DatabaseClock time;
  @Inject CurrentActor actor;

  public List<CadreTask> all() {
    var today = time.dayOf(time.now());
    var tasks = new ArrayList<CadreTask>();
    if (actor.get().has(Role.INST_RESERVE) || actor.get().has(Role.MUN_OFFICER)) {
      ending(today, tasks);
      late(today, tasks);
    }
    own(today, tasks);
    return tasks;
  }

  private void ending(LocalDate today, List<CadreTask> tasks) {
    em.createQuery(
            MEMBERS + " and e.until between :today and :warned order by e.until, e.id",
            ReserveEntry.class)
        .setParameter("members", EntryStore.members())
        .setParameter("today", today)
        .setParameter("warned", today.plusDays(WARNING))
        .getResultStream()
        .filter(entry -> CadreGuards.keeps(entry.reserve(), actor.get()))
        .forEach(entry -> tasks.add(task(entry, CadreAction.WATCH_TERM, entry.until())));
  }

  private void late(LocalDate today, List<CadreTask> tasks) {
    em.createQuery(LATE, Object[].class)
        .setParameter("members", EntryStore.members())
        .setParameter("today", today)
        .getResultStream()
        .filter(row -> CadreGuards.keeps(((ReserveEntry) row[0]).reserve(), actor.get()))
        .forEach(
            row ->
                tasks.add(task((ReserveEntry) row[0], CadreAction.WATCH_PLAN, (LocalDate) row[1])));
  }

  private void own(LocalDate today, List<CadreTask> tasks) {
    people
        .byAccount(actor.get().account())
        .ifPresent(
            me ->
                em.createQuery(
                        MEMBERS + " and e.person.value = :me and e.until >= :today",
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
