package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.DecisionStep;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Scope;

/** Decisions with their steps. */
@ApplicationScoped
public class DecisionStore {

  private static final String LIVING =
      " from Decision d where d.season = :season and d.level = :level and d.stage in :stages";

  /** Of a person with a scope: all, a municipality's, an organisation's. */
  private static final String WITHIN =
      " and (:region = true or d.municipalityCode = :municipality"
          + " or d.organizationCode = :organization)";

  @PersistenceContext EntityManager em;

  void add(Decision decision, DecisionChange first) {
    em.persist(decision);
    em.persist(first);
  }

  void add(DecisionChange change) {
    em.persist(change);
  }

  Optional<Decision> find(DecisionId id) {
    return Optional.ofNullable(em.find(Decision.class, id));
  }

  /** The decision as it is now, for one who holds the lock of its level. */
  void refresh(Decision decision) {
    em.refresh(decision);
  }

  Decision get(DecisionId id) {
    return find(id).orElseThrow(() -> new NotFound("reserve/decision-not-found"));
  }

  /** All of a level that were not declared void, in the order of their places. */
  List<Decision> living(LevelRef level) {
    return em.createQuery("select d" + LIVING + " order by d.place, d.number", Decision.class)
        .setParameter("season", level.season().value())
        .setParameter("level", level.number())
        .setParameter("stages", EnumSet.complementOf(EnumSet.of(DecisionStage.VOID)))
        .getResultList();
  }

  /** Those that came of the same row of a run: one, or one for each of a team. */
  List<Decision> together(Decision decision) {
    return living(decision.level()).stream()
        .filter(one -> one.rowId().equals(decision.rowId()))
        .toList();
  }

  /** How many of a level are at a stage. */
  long count(LevelRef level, DecisionStage stage) {
    return em.createQuery("select count(d)" + LIVING, Long.class)
        .setParameter("season", level.season().value())
        .setParameter("level", level.number())
        .setParameter("stages", EnumSet.of(stage))
        .getSingleResult();
  }

  /**
   * A page of a list: those who passed by name, or everybody by place.
   *
   * @param passedOnly leave the others out
   */
  Page<Decision> page(
      LevelRef level,
      Set<DecisionStage> stages,
      boolean passedOnly,
      Scope scope,
      PageRequest request) {
    var where = LIVING + WITHIN + (passedOnly ? " and d.passed = true" : "");
    var byName =
        level.unit() == Unit.TEAM ? "length(d.number), d.number, d.name" : "d.name, d.number";
    var order =
        passedOnly
            ? " order by " + byName
            : " order by case when d.place = 0 then 1 else 0 end, d.place, d.name, d.number";
    var items =
        scoped(em.createQuery("select d" + where + order, Decision.class), level, stages, scope)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    var total =
        scoped(em.createQuery("select count(d)" + where, Long.class), level, stages, scope)
            .getSingleResult();
    return new Page<>(items, request.page(), request.size(), total);
  }

  private static <T> TypedQuery<T> scoped(
      TypedQuery<T> query, LevelRef level, Set<DecisionStage> stages, Scope scope) {
    return query
        .setParameter("season", level.season().value())
        .setParameter("level", level.number())
        .setParameter("stages", stages)
        .setParameter("region", scope.isRegion())
        .setParameter("municipality", scope.codeIf(Scope.Kind.MUNICIPALITY))
        .setParameter("organization", scope.codeIf(Scope.Kind.ORGANIZATION));
  }

  /** Living decisions about a person, the newest season first. */
  List<Decision> about(PersonId person) {
    return em.createQuery(
            "select d from Decision d where d.person = :person and d.stage <> :gone"
                + " order by d.id desc",
            Decision.class)
        .setParameter("person", person.value())
        .setParameter("gone", DecisionStage.VOID)
        .getResultList();
  }

  /** Oldest first. */
  List<DecisionStep> steps(DecisionId id) {
    return em.createQuery(
            "select c from DecisionChange c where c.decision = :id order by c.takenAt, c.id",
            DecisionChange.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(DecisionChange::step)
        .toList();
  }
}
