package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.ApplicationFilter;
import ru.rsnms.reserve.ApplicationFunnel;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationRow;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Lists applications, as far as the caller may see them. */
@ApplicationScoped
public class ApplicationRegister {

  private static final String COLUMNS =
      "select a.id, a.version, a.season_id, s.title, a.number, a.person_name, a.post,"
          + " a.organization_name, a.municipality_code, a.stage, a.submitted_at,"
          + " a.teaching_since, i.title idea, "
          + ApplicationConditions.OPEN_CLAIMS;

  private static final Map<String, String> SORTS =
      Map.of(
          "number", "a.number",
          "name", "a.person_name",
          "organization", "a.organization_name",
          "submitted", "a.submitted_at");

  private static final String FETCH_SIZE = "org.hibernate.fetchSize";
  private static final int ROWS_AT_ONCE = 200;

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject MunicipalityNames municipalities;
  @Inject DatabaseClock time;
  @Inject ApplicationTallies tallies;

  public Page<ApplicationRow> page(ApplicationFilter filter, PageRequest request) {
    var conditions = conditions(filter);
    var where = ApplicationConditions.FROM + conditions.sql();
    List<?> rows =
        conditions
            .bind(em.createNativeQuery(COLUMNS + where + orderBy(request.sort()), Object[].class))
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    var names = municipalities.all();
    return new Page<>(
        rows.stream().map(row -> row((Object[]) row, names)).toList(),
        request.page(),
        request.size(),
        tallies
            .of(filter, actor.get(), competing())
            .map(ApplicationRegister::sum)
            .orElseGet(() -> counted(conditions)));
  }

  private static long sum(Map<ApplicationStage, Long> tally) {
    return tally.values().stream().mapToLong(Long::longValue).sum();
  }

  private long counted(ApplicationConditions conditions) {
    var sql = "select count(*)" + ApplicationConditions.FROM + conditions.sql();
    var counted = conditions.bind(em.createNativeQuery(sql, Long.class)).getSingleResult();
    return ((Number) counted).longValue();
  }

  /** The whole list, row by row. */
  public void each(ApplicationFilter filter, String sort, Consumer<ApplicationRow> taker) {
    var conditions = conditions(filter);
    var sql = COLUMNS + ApplicationConditions.FROM + conditions.sql() + orderBy(sort);
    var names = municipalities.all();
    var query = conditions.bind(em.createNativeQuery(sql, Object[].class));
    query.setHint(FETCH_SIZE, ROWS_AT_ONCE);
    try (Stream<?> rows = query.getResultStream()) {
      rows.forEach(row -> taker.accept(row((Object[]) row, names)));
    }
  }

  public ApplicationFunnel funnel(SeasonId season) {
    var byStage =
        tallies
            .of(ApplicationFilter.of(season), actor.get(), competing())
            .orElseGet(() -> countedByStage(conditions(ApplicationFilter.of(season))));
    var claims = counted(conditions(ApplicationFilter.withOpenClaims(season)));
    return new ApplicationFunnel(byStage, claims);
  }

  private Map<ApplicationStage, Long> countedByStage(ApplicationConditions conditions) {
    List<?> rows =
        conditions
            .bind(
                em.createNativeQuery(
                    "select a.stage, count(*)"
                        + ApplicationConditions.FROM
                        + conditions.sql()
                        + " group by a.stage",
                    Object[].class))
            .getResultList();
    return ApplicationTallies.byStage(rows);
  }

  /** What the caller may see of what is wanted. */
  ApplicationConditions conditions(ApplicationFilter filter) {
    return new ApplicationConditions(actor.get(), competing(), time.dayOf(time.now()))
        .narrow(filter);
  }

  /** Seasons that the caller applies in. */
  Set<UUID> competing() {
    return Set.copyOf(
        em.createNativeQuery(
                "select season_id from reserve.application where account = :me", UUID.class)
            .setParameter("me", actor.get().account())
            .getResultList());
  }

  /** The caller's own applications, newest season first. */
  public List<ApplicationRow> own() {
    var names = municipalities.all();
    List<?> rows =
        em.createNativeQuery(
                COLUMNS
                    + ApplicationConditions.FROM
                    + "a.account = :me order by s.ordinal desc, a.id",
                Object[].class)
            .setParameter("me", actor.get().account())
            .getResultList();
    return rows.stream().map(row -> row((Object[]) row, names)).toList();
  }

  private static String orderBy(String sort) {
    var wanted = sort == null ? "number" : sort;
    var descending = wanted.startsWith("-");
    var column = SORTS.get(descending ? wanted.substring(1) : wanted);
    if (column == null) {
      throw new Invalid("shared/sort-unknown", "sort", sort);
    }
    return " order by " + column + (descending ? " desc" : "") + ", a.id";
  }

  private static ApplicationRow row(Object[] row, Map<String, String> municipalities) {
    return new ApplicationRow(
        new ApplicationId((UUID) row[0]),
        ((Number) row[1]).longValue(),
        new SeasonId((UUID) row[2]),
        (String) row[3],
        (Integer) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        municipalities.get((String) row[8]),
        ApplicationStage.valueOf((String) row[9]),
        ListedDates.moment(row[10]),
        ListedDates.day(row[11]),
        (String) row[12],
        ((Number) row[13]).intValue());
  }
}
