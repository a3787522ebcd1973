package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.selection.Distinction;

/** What candidates claim of contests, proven or not, as a selection takes it. */
@ApplicationScoped
public class ClaimedDistinctions {

  /** The same whatever the order of the rows, so that inputs are compared by what they say. */
  private static final Comparator<Distinction> ORDER =
      Comparator.comparing(Distinction::verified)
          .reversed()
          .thenComparing(Distinction::contest)
          .thenComparing(Distinction::year)
          .thenComparing(Distinction::rank)
          .thenComparing(Distinction::ofTeam);

  @PersistenceContext EntityManager em;

  /** By application; without those that claim none. */
  Map<UUID, List<Distinction>> of(SeasonId season) {
    return em.createQuery(
            "select f.application, c from ApplicationForm f join f.claims c, Application a"
                + " where a.id.value = f.application and a.season.value = :season",
            Object[].class)
        .setParameter("season", season.value())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.collectingAndThen(
                    Collectors.mapping(
                        row -> ((ContestClaim) row[1]).distinction(), Collectors.toList()),
                    all -> all.stream().sorted(ORDER).toList())));
  }
}
