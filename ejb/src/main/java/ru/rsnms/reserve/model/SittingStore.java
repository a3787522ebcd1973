package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ru.rsnms.expertise.ProtocolStage;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.sitting.SittingId;
import ru.rsnms.reserve.sitting.SittingKind;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;

/** Sittings of the commission. */
@ApplicationScoped
public class SittingStore {

  @PersistenceContext EntityManager em;
  @Inject RunSight sight;

  /** A number is given once in a level. */
  public void add(Sitting sitting) {
    if (numbered(sitting.level(), sitting.number()).isPresent()) {
      throw new Conflict("reserve/sitting-number", sitting.number());
    }
    em.persist(sitting);
  }

  /** The sitting if the caller may see it; otherwise it looks as if it did not exist. */
  public Sitting get(SittingId id) {
    var found = em.find(Sitting.class, id);
    if (found == null || !sight.seesRuns(found.level())) {
      throw new NotFound("reserve/sitting-not-found");
    }
    return found;
  }

  /** Newest first. */
  public List<Sitting> of(LevelRef level) {
    return em.createQuery(
            "select s from Sitting s where s.season = :season and s.level = :level"
                + " order by s.date desc, s.id desc",
            Sitting.class)
        .setParameter("season", level.season().value())
        .setParameter("level", level.number())
        .getResultList();
  }

  Optional<Sitting> numbered(LevelRef level, String number) {
    return of(level).stream().filter(one -> one.number().equals(number)).findFirst();
  }

  /** The newest of a kind whose protocol is not signed yet. */
  Optional<Sitting> newest(LevelRef level, SittingKind kind) {
    return of(level).stream()
        .filter(one -> one.kind() == kind && one.stage() != ProtocolStage.SIGNED)
        .findFirst();
  }

  /** Writes what is pending, so that the version is the one after the change. */
  public void flush() {
    em.flush();
  }
}
