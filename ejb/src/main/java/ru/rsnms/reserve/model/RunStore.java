package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.RunStage;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.RunHead;
import ru.rsnms.reserve.run.RunId;
import ru.rsnms.reserve.selection.Outcome;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;

/** Selection runs with their rows. */
@ApplicationScoped
public class RunStore {

  @PersistenceContext EntityManager em;
  @Inject RunSight sight;

  void add(SelectionRun run, List<RunLine> lines) {
    em.persist(run);
    lines.forEach(em::persist);
  }

  /** The run if the caller may see it; otherwise it looks as if it did not exist. */
  public SelectionRun get(RunId id) {
    var found = em.find(SelectionRun.class, id);
    if (found == null || !sight.seesRuns(found.level())) {
      throw new NotFound("reserve/run-not-found");
    }
    return found;
  }

  /** The run of a decision that the caller may see. */
  SelectionRun of(RunId id) {
    return em.find(SelectionRun.class, id);
  }

  /** The run as it is now, for one who holds the lock of its level. */
  public void refresh(SelectionRun run) {
    em.refresh(run);
  }

  /** Newest first. */
  List<RunHead> heads(LevelRef level) {
    return em.createQuery(
            "select r from SelectionRun r where r.season = :season and r.level = :level"
                + " order by r.number desc",
            SelectionRun.class)
        .setParameter("season", level.season().value())
        .setParameter("level", level.number())
        .getResultStream()
        .map(SelectionRun::head)
        .toList();
  }

  int nextNumber(LevelRef level) {
    return em.createQuery(
                "select coalesce(max(r.number), 0) from SelectionRun r"
                    + " where r.season = :season and r.level = :level",
                Integer.class)
            .setParameter("season", level.season().value())
            .setParameter("level", level.number())
            .getSingleResult()
        + 1;
  }

  /** The one run of the level at a stage that only one can be at. */
  public Optional<SelectionRun> at(LevelRef level, RunStage stage) {
    return em.createQuery(
            "select r from SelectionRun r where r.season = :season and r.level = :level"
                + " and r.stage = :stage order by r.number desc",
            SelectionRun.class)
        .setParameter("season", level.season().value())
        .setParameter("level", level.number())
        .setParameter("stage", stage)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What a protocol has confirmed and nothing has replaced. */
  Optional<SelectionRun> under(LevelRef level, String number, LocalDate date) {
    return at(level, RunStage.CONFIRMED)
        .filter(one -> number.equals(one.protocolNumber()) && date.equals(one.protocolDate()));
  }

  /** All rows in their order. */
  List<RunLine> lines(RunId run) {
    return em.createQuery(
            "select l from RunLine l where l.key.run = :run order by l.position", RunLine.class)
        .setParameter("run", run.value())
        .getResultList();
  }

  /** One page of the rows in their order. */
  List<RunLine> lines(RunId run, PageRequest request) {
    return em.createQuery(
            "select l from RunLine l where l.key.run = :run order by l.position", RunLine.class)
        .setParameter("run", run.value())
        .setFirstResult(request.offset())
        .setMaxResults(request.size())
        .getResultList();
  }

  long count(RunId run) {
    return em.createQuery("select count(l) from RunLine l where l.key.run = :run", Long.class)
        .setParameter("run", run.value())
        .getSingleResult();
  }

  /** Rows whom only the commission can part. */
  List<RunLine> tied(RunId run) {
    return em.createQuery(
            "select l from RunLine l where l.key.run = :run and l.outcome = :outcome"
                + " order by l.position",
            RunLine.class)
        .setParameter("run", run.value())
        .setParameter("outcome", Outcome.AWAITS_COMMISSION)
        .getResultList();
  }

  /** Rows between two places of the order, both included. */
  List<RunLine> between(RunId run, int from, int to) {
    return em.createQuery(
            "select l from RunLine l where l.key.run = :run and l.position between :from and :to"
                + " order by l.position",
            RunLine.class)
        .setParameter("run", run.value())
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /** Where those who pass by result end; empty where nobody does. */
  Optional<Integer> lastByResult(RunId run) {
    return Optional.ofNullable(
        em.createQuery(
                "select max(l.position) from RunLine l where l.key.run = :run and (l.ground in"
                    + " (ru.rsnms.reserve.selection.Ground.QUOTA,"
                    + " ru.rsnms.reserve.selection.Ground.COMMISSION)"
                    + " or l.outcome = ru.rsnms.reserve.selection.Outcome.AWAITS_COMMISSION)",
                Integer.class)
            .setParameter("run", run.value())
            .getSingleResult());
  }

  RunLine line(RunId run, UUID unit) {
    return em.find(RunLine.class, new RunLine.Key(run.value(), unit));
  }

  /** Is the person one of those the run decides about? */
  boolean isAbout(RunId run, PersonId person) {
    return em.createQuery(
                "select count(l) from RunLine l left join l.team t where l.key.run = :run"
                    + " and (l.person = :person or t.personId = :person)",
                Long.class)
            .setParameter("run", run.value())
            .setParameter("person", person.value())
            .getSingleResult()
        > 0;
  }

  /** Writes what is pending, so that a later insert meets no earlier row. */
  void flush() {
    em.flush();
  }
}
