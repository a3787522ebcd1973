package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.programme.Programme;
import ru.rsnms.reserve.programme.ProgrammeId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;

/** What seasons recommend. */
@ApplicationScoped
public class ProgrammeStore {

  @PersistenceContext EntityManager em;
  @Inject LevelStore levels;
  @Inject SeasonStore seasons;
  @Inject DatabaseClock time;

  /** A name is there once. */
  public void add(ProgrammeRow row) {
    if (rows(row.season()).stream().anyMatch(one -> one.name().equalsIgnoreCase(row.name()))) {
      throw new Conflict("reserve/programme-known");
    }
    em.persist(row);
  }

  public ProgrammeRow get(ProgrammeId id) {
    return Optional.ofNullable(em.find(ProgrammeRow.class, id.value()))
        .orElseThrow(() -> new NotFound("reserve/programme-not-found"));
  }

  public void remove(ProgrammeRow row) {
    em.remove(row);
  }

  /** By name; refuses a season the caller may not see. */
  public List<Programme> seen(SeasonId season) {
    seasons.get(season);
    return of(season);
  }

  List<Programme> of(SeasonId season) {
    return rows(season).stream().map(ProgrammeRow::view).toList();
  }

  private List<ProgrammeRow> rows(SeasonId season) {
    return em.createQuery(
            "select p from ProgrammeRow p where p.season = :season order by p.name, p.id",
            ProgrammeRow.class)
        .setParameter("season", season.value())
        .getResultList();
  }

  /** What was told to candidates stays as it was told; nobody publishes meanwhile. */
  public void requireOpen(SeasonId season, Actor by) {
    SiteGuards.requireKeeper(by);
    if (levels.getForUpdate(LevelRef.first(season)).isPublished()) {
      throw new Conflict("reserve/programme-published");
    }
  }

  public Instant now() {
    return time.now();
  }
}
