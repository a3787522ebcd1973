package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationFilter;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.listing.Columns;

/** Numbers of applications that the database keeps up to date, so that nobody has to count. */
@ApplicationScoped
public class ApplicationTallies {

  private static final Set<Scope.Kind> KEPT =
      EnumSet.of(Scope.Kind.REGION, Scope.Kind.MUNICIPALITY);

  @PersistenceContext EntityManager em;

  /**
   * How many applications a filter finds, by stage; empty where only counting tells: no number is
   * kept of words, of groups, or of the people of one organisation.
   *
   * @param competing seasons that the caller applies in: of them he sees nothing
   */
  Optional<Map<ApplicationStage, Long>> of(
      ApplicationFilter filter, Actor me, Set<UUID> competing) {
    if (!isKept(filter)
        || !KEPT.contains(me.scope().kind())
        || competing.contains(filter.season().value())
        || Collections.disjoint(me.roles(), ReserveRoles.APPLICATION_READERS)) {
      return Optional.empty();
    }
    var query =
        em.createNativeQuery(
                """
                select stage, cast(sum(change) as bigint) from reserve.application_tally
                where season_id = :season and (cast(:stage as text) is null or stage = :stage)
                  and (cast(:at as text) is null or municipality_code = :at)
                  and (cast(:own as text) is null or municipality_code = :own)
                group by stage having sum(change) > 0
                """,
                Object[].class)
            .setParameter("season", filter.season().value())
            .setParameter("stage", filter.stage() == null ? null : filter.stage().name())
            .setParameter(
                "at", isSaid(filter.municipality()) ? filter.municipality().strip() : null)
            .setParameter("own", me.scope().isRegion() ? null : me.scope().code());
    return Optional.of(byStage(query));
  }

  private static boolean isKept(ApplicationFilter filter) {
    return filter.season() != null
        && !filter.claims()
        && filter.group() == null
        && filter.field() == null
        && !isSaid(filter.words());
  }

  private static boolean isSaid(String value) {
    return value != null && !value.isBlank();
  }

  /** Rows of a stage and its number. */
  static Map<ApplicationStage, Long> byStage(Query query) {
    Map<ApplicationStage, Long> byStage = new EnumMap<>(ApplicationStage.class);
    Columns.of(query)
        .forEach(
            columns -> byStage.put(columns.constant(ApplicationStage.class), columns.number()));
    return byStage;
  }

  /** Adds up what has changed since the last time; the numbers stay as they are. */
  public void fold() {
    em.createNativeQuery("select cast(reserve.fold_tally() as text)", String.class).getResultList();
  }
}
