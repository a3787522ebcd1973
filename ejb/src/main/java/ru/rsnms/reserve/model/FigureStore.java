package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.registry.OrganizationId;

/** Yearly figures of organisations; of each year the last entry counts. */
@ApplicationScoped
public class FigureStore {

  private static final int BATCH = 500;

  @PersistenceContext EntityManager em;

  /** Keeps the entries without holding all of them in memory. */
  public void add(Collection<FigureEntry> entries) {
    var kept = 0;
    for (var entry : entries) {
      em.persist(entry);
      if (++kept % BATCH == 0) {
        em.flush();
        em.clear();
      }
    }
  }

  /** Names of all indicators that somebody entered figures of. */
  public List<String> indicators() {
    return em.createQuery(
            "select distinct f.indicator from FigureEntry f order by f.indicator", String.class)
        .getResultList();
  }

  /** The last year there are figures of. */
  public int lastYear(String indicator) {
    return em.createQuery(
            "select coalesce(max(f.year), 0) from FigureEntry f where f.indicator = :indicator",
            Integer.class)
        .setParameter("indicator", indicator)
        .getSingleResult();
  }

  /** What counts of each organisation, by the years named. */
  Map<OrganizationId, Collection<FigureEntry>> counting(String indicator, int from, int to) {
    Map<OrganizationId, Map<Integer, FigureEntry>> byYear = new LinkedHashMap<>();
    em.createQuery(
            "select f from FigureEntry f where f.indicator = :indicator"
                + " and f.year between :from and :to order by f.enteredAt, f.id",
            FigureEntry.class)
        .setParameter("indicator", indicator)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .forEach(
            entry ->
                byYear
                    .computeIfAbsent(entry.organization(), id -> new LinkedHashMap<>())
                    .put(entry.year(), entry));
    Map<OrganizationId, Collection<FigureEntry>> counting = new LinkedHashMap<>();
    byYear.forEach((organization, years) -> counting.put(organization, years.values()));
    return counting;
  }
}
