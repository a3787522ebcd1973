package ru.rsnms.roadmap.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.roadmap.RoadmapId;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;

/** Roadmaps with their rows. */
@ApplicationScoped
public class RoadmapStore {

  @PersistenceContext EntityManager em;
  @Inject RoadmapGuards guards;
  @Inject CurrentActor actor;

  public void add(Roadmap roadmap) {
    em.persist(roadmap);
  }

  /** The roadmap if the caller may see it; otherwise it looks as if it did not exist. */
  public Roadmap get(RoadmapId id) {
    var found = em.find(Roadmap.class, id);
    if (found == null || !guards.sees(found, actor.get())) {
      throw new NotFound("roadmap/not-found");
    }
    return found;
  }

  /** Refuses ids that parts of other roadmaps have already. */
  public void requireUnused(Set<UUID> ids) {
    if (Stream.of("RoadmapSection", "RoadmapGroup", "RoadmapLine").anyMatch(in -> has(in, ids))) {
      throw new Invalid("roadmap/foreign-row", "content.sections");
    }
  }

  private boolean has(String entity, Set<UUID> ids) {
    return !ids.isEmpty()
        && em.createQuery("select count(p) from " + entity + " p where p.id in :ids", Long.class)
                .setParameter("ids", ids)
                .getSingleResult()
            > 0;
  }

  /** Writes what is pending, so that the version on the card is the one after the change. */
  public void flush() {
    em.flush();
  }
}
