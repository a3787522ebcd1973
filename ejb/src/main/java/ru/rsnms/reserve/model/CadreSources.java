package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.EntryOrigin;
import ru.rsnms.reserve.cadre.ReserveRef;

/**
 * The decisions that people enter the reserves by: final ones, of a level that is final. Who passes
 * the third level enters the region's; who fails at the second may be recommended to a
 * municipality.
 */
@ApplicationScoped
public class CadreSources {

  private static final int LAST = 3;
  private static final int TEAMS = 2;

  @PersistenceContext EntityManager em;
  @Inject RunStore runs;
  @Inject SeasonStore seasons;

  static int level(ReserveRef reserve) {
    return reserve.isRegional() ? LAST : TEAMS;
  }

  /** Decisions by which people may enter now, by name. */
  List<Decision> open(SeasonId season, ReserveRef reserve) {
    if (!isFinal(season, level(reserve), LockModeType.NONE)) {
      return List.of();
    }
    return living(season, reserve).stream()
        .filter(one -> opens(one, reserve))
        .sorted(Comparator.comparing(Decision::name).thenComparing(Decision::number))
        .toList();
  }

  /** Who failed at the level of teams for good, recommended or not, by name. */
  List<Decision> failed(SeasonId season) {
    var municipal = ReserveRef.anyMunicipal();
    if (!isFinal(season, TEAMS, LockModeType.NONE)) {
      return List.of();
    }
    return living(season, municipal).stream()
        .filter(one -> one.stage() == DecisionStage.FINAL && !one.passed())
        .sorted(Comparator.comparing(Decision::name).thenComparing(Decision::number))
        .toList();
  }

  /** Does the decision open this reserve and no other's? */
  static boolean isFor(ReserveRef reserve, Decision decision) {
    return reserve.isRegional() || reserve.code().equals(decision.where().municipality());
  }

  /** What is decided about each person of the level now. */
  Map<PersonId, Decision> current(SeasonId season, ReserveRef reserve) {
    return living(season, reserve).stream()
        .collect(Collectors.toMap(Decision::person, Function.identity()));
  }

  private List<Decision> living(SeasonId season, ReserveRef reserve) {
    return em.createQuery(
            "select d from Decision d where d.season = :season and d.level = :level"
                + " and d.stage <> :gone",
            Decision.class)
        .setParameter("season", season.value())
        .setParameter("level", level(reserve))
        .setParameter("gone", DecisionStage.VOID)
        .getResultList();
  }

  /** Does the decision open the reserve, now that its level stands as it does? */
  boolean isOpen(SeasonId season, Decision decision, ReserveRef reserve) {
    return opens(decision, reserve) && isFinal(season, level(reserve), LockModeType.NONE);
  }

  private static boolean opens(Decision decision, ReserveRef reserve) {
    return decision.stage() == DecisionStage.FINAL
        && (reserve.isRegional() ? decision.passed() : decision.isRecommended());
  }

  /** Nobody reverts the level until the transaction ends. */
  void hold(SeasonId season, ReserveRef reserve) {
    isFinal(season, level(reserve), LockModeType.PESSIMISTIC_WRITE);
  }

  private boolean isFinal(SeasonId season, int number, LockModeType lock) {
    return em.createQuery(
            "select l from Level l where l.season = :season and l.number = :number", Level.class)
        .setParameter("season", season.value())
        .setParameter("number", number)
        .setLockMode(lock)
        .getResultStream()
        .anyMatch(level -> level.stage() == LevelStage.FINAL);
  }

  EntryOrigin origin(SeasonId season, ReserveRef reserve, Decision decision) {
    var run = runs.of(decision.run());
    return new EntryOrigin(
        season.value(),
        seasons.get(season).title(),
        level(reserve),
        decision.id().value(),
        decision.number(),
        decision.total(),
        decision.ground(),
        run.protocolNumber(),
        run.protocolDate(),
        run.rulesNumber());
  }
}
