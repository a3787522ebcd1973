package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.IntStream;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.LevelRef;

/** Levels of seasons; a level that nobody has begun is planned. */
@ApplicationScoped
public class LevelStore {

  private static final int LEVELS = 3;

  @PersistenceContext EntityManager em;
  @Inject SeasonStore seasons;

  /** The level as it stands, a planned one where nobody has begun it. */
  public Level get(LevelRef ref) {
    seasons.get(ref.season());
    return find(ref, LockModeType.NONE).orElseGet(() -> new Level(ref));
  }

  /**
   * The level for a change: nobody else changes it, its runs or its decisions until the transaction
   * ends.
   */
  public Level getForUpdate(LevelRef ref) {
    em.lock(seasons.get(ref.season()), LockModeType.PESSIMISTIC_WRITE);
    return find(ref, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> begun(ref));
  }

  /** The first level of a season that has begun, or must, and is not decided. */
  Optional<Level> undecided(SeasonId season) {
    return IntStream.rangeClosed(1, LEVELS)
        .mapToObj(number -> get(new LevelRef(season, number)))
        .filter(level -> level.stage() != LevelStage.FINAL)
        .filter(level -> level.ref().number() == 1 || level.stage() != LevelStage.PLANNED)
        .findFirst();
  }

  private Level begun(LevelRef ref) {
    var level = new Level(ref);
    em.persist(level);
    return level;
  }

  private Optional<Level> find(LevelRef ref, LockModeType lock) {
    return em.createQuery(
            "select l from Level l where l.season = :season and l.number = :number", Level.class)
        .setParameter("season", ref.season().value())
        .setParameter("number", ref.number())
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** Writes what is pending, so that the version is the one after the change. */
  public void flush() {
    em.flush();
  }
}
