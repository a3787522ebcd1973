package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ru.rsnms.document.OrderId;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SiteId;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.SiteList;
import ru.rsnms.reserve.SiteStage;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Sites of seasons. */
@ApplicationScoped
public class SiteStore {

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  public void add(Site site) {
    em.persist(site);
  }

  /** The site if the caller may see it; otherwise it looks as if it did not exist. */
  public Site get(SiteId id) {
    var found = em.find(Site.class, id);
    if (found == null || !SiteGuards.sees(found.place(), actor.get())) {
      throw new NotFound("reserve/site-not-found");
    }
    return found;
  }

  /** The site, whoever asks. */
  Optional<Site> find(SiteId id) {
    return Optional.ofNullable(em.find(Site.class, id));
  }

  /** Those of a kind that are not given up, by name; within what the caller may see. */
  public List<Site> of(SeasonId season, SiteKind kind) {
    var caller = actor.get();
    return em.createQuery(
            "select s from Site s where s.season.value = :season and s.kind = :kind"
                + " and s.stage <> :dropped order by s.organizationName, s.id",
            Site.class)
        .setParameter("season", season.value())
        .setParameter("kind", kind)
        .setParameter("dropped", SiteStage.DROPPED)
        .getResultStream()
        .filter(site -> SiteGuards.sees(site.place(), caller))
        .toList();
  }

  /**
   * Those of a list that an order may still name, by name; nobody else changes the list until the
   * transaction ends.
   */
  public List<Site> beforeOrder(SiteList list) {
    em.find(Season.class, list.season(), LockModeType.PESSIMISTIC_WRITE);
    return em.createQuery(
            "select s from Site s where s.season.value = :season and s.kind = :kind"
                + " and s.stage in (:proposed, :ordered) order by s.organizationName, s.id",
            Site.class)
        .setParameter("season", list.season().value())
        .setParameter("kind", list.sites())
        .setParameter("proposed", SiteStage.PROPOSED)
        .setParameter("ordered", SiteStage.ORDERED)
        .getResultList();
  }

  /** Sites of a list that wait for this very order, whoever registers that. */
  public List<Site> awaiting(SiteList list, OrderId issued) {
    return beforeOrder(list).stream()
        .filter(site -> site.stage() == SiteStage.ORDERED)
        .filter(site -> site.order().filter(issued::equals).isPresent())
        .toList();
  }

  /** Is the organisation a site of that kind already, or on its way to be one? */
  public boolean isTaken(SeasonId season, SiteKind kind, OrganizationId organization) {
    return em.createQuery(
                "select count(s) from Site s where s.season.value = :season and s.kind = :kind"
                    + " and s.organization.value = :organization and s.stage <> :dropped",
                Long.class)
            .setParameter("season", season.value())
            .setParameter("kind", kind)
            .setParameter("organization", organization.value())
            .setParameter("dropped", SiteStage.DROPPED)
            .getSingleResult()
        > 0;
  }
}
