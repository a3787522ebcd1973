package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.appeal.AppealFilter;
import ru.rsnms.reserve.appeal.AppealId;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Appeals, as far as the caller may see them. */
@ApplicationScoped
public class AppealStore {

  /** Nobody who competes in a season sees its appeals, whatever the office. */
  private static final String LISTED =
      " from Appeal a where a.stage <> ru.rsnms.reserve.AppealStage.DRAFT"
          + " and not exists (select 1 from Application mine where mine.season.value = a.season"
          + " and mine.account = :me)"
          + " and (:season is null or a.season = :season)"
          + " and (:stage is null or a.stage = :stage)"
          + " and (:words is null or lower(a.name) like :words or a.number = :number)"
          + " and (:late = false or (a.answerBy < :today and a.stage in :waiting))";

  @PersistenceContext EntityManager em;
  @Inject LevelStore levels;
  @Inject AppealSight sight;
  @Inject CurrentActor actor;

  public void add(Appeal appeal) {
    em.persist(appeal);
  }

  /** The appeal if the caller may see it; otherwise it looks as if it did not exist. */
  public Appeal get(AppealId id) {
    var found = em.find(Appeal.class, id);
    if (found == null || !sight.sees(found)) {
      throw new NotFound("reserve/appeal-not-found");
    }
    return found;
  }

  /**
   * As {@link #get}, for a change: nobody else changes it, its decision or the stage of the level
   * until the transaction ends.
   */
  public Appeal getForUpdate(AppealId id) {
    var found = get(id);
    levels.getForUpdate(found.level());
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  /** The one against a decision, whoever asks. */
  public Optional<Appeal> against(DecisionId decision) {
    return em.createQuery("select a from Appeal a where a.decision = :decision", Appeal.class)
        .setParameter("decision", decision.value())
        .getResultStream()
        .findFirst();
  }

  /** The last that let a person or a team pass the level, whatever list of it that was about. */
  Optional<Appeal> satisfied(LevelRef level, Collection<UUID> units) {
    return em.createQuery(
            "select a from Appeal a where a.season = :season and a.level = :level"
                + " and a.unit in :units and a.satisfied = true order by a.id desc",
            Appeal.class)
        .setParameter("season", level.season().value())
        .setParameter("level", level.number())
        .setParameter("units", units)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Who of a level passed by an appeal, whatever list of it that was about. */
  Set<UUID> satisfiedUnits(LevelRef level) {
    return em.createQuery(
            "select a from Appeal a where a.season = :season and a.level = :level"
                + " and a.satisfied = true",
            Appeal.class)
        .setParameter("season", level.season().value())
        .setParameter("level", level.number())
        .getResultStream()
        .map(one -> one.application().value())
        .collect(Collectors.toSet());
  }

  /** How many of a level still wait for an answer. */
  long unanswered(LevelRef level) {
    return em.createQuery(
            "select count(a) from Appeal a where a.season = :season and a.level = :level"
                + " and a.stage in :waiting",
            Long.class)
        .setParameter("season", level.season().value())
        .setParameter("level", level.number())
        .setParameter("waiting", AppealStage.unanswered())
        .getSingleResult();
  }

  /** All of a level that were filed, in the order of the applications' names. */
  List<Appeal> filed(LevelRef level) {
    return em.createQuery(
            "select a from Appeal a where a.season = :season and a.level = :level"
                + " and a.filedAt is not null order by a.name, a.id",
            Appeal.class)
        .setParameter("season", level.season().value())
        .setParameter("level", level.number())
        .getResultList();
  }

  /** Newest promised day last; the staff's list. */
  public Page<Appeal> page(AppealFilter filter, LocalDate today, PageRequest request) {
    var items =
        narrowed(
                em.createQuery(
                    "select a" + LISTED + " order by a.answerBy, a.name, a.id", Appeal.class),
                filter,
                today)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    var total =
        narrowed(em.createQuery("select count(a)" + LISTED, Long.class), filter, today)
            .getSingleResult();
    return new Page<>(items, request.page(), request.size(), total);
  }

  private <T> TypedQuery<T> narrowed(TypedQuery<T> query, AppealFilter filter, LocalDate today) {
    var words = filter.words();
    return query
        .setParameter("me", actor.get().account())
        .setParameter("season", filter.season() == null ? null : filter.season().value())
        .setParameter("stage", filter.stage())
        .setParameter("words", words == null ? null : "%" + words.toLowerCase() + "%")
        .setParameter("number", words)
        .setParameter("late", filter.late())
        .setParameter("today", today)
        .setParameter("waiting", AppealStage.unanswered());
  }

  /** Those at some stages, by the promised day; without those of seasons the caller competes in. */
  List<Appeal> at(Set<AppealStage> stages) {
    return em.createQuery(
            "select a from Appeal a where a.stage in :stages"
                + " and not exists (select 1 from Application mine where"
                + " mine.season.value = a.season and mine.account = :me)"
                + " order by a.answerBy, a.id",
            Appeal.class)
        .setParameter("stages", stages)
        .setParameter("me", actor.get().account())
        .getResultList();
  }

  /** What a person has begun and not sent. */
  List<Appeal> drafts(PersonId person) {
    return em.createQuery(
            "select a from Appeal a where a.person = :person and a.stage = :draft order by a.id",
            Appeal.class)
        .setParameter("person", person.value())
        .setParameter("draft", AppealStage.DRAFT)
        .getResultList();
  }

  /** Writes what is pending, so that the version is the one after the change. */
  public void flush() {
    em.flush();
  }
}
