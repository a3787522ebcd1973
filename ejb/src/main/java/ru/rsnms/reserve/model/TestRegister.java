package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TestAttemptId;
import ru.rsnms.reserve.TestProgressRow;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Who of a season stands where with the test: the attempt that counts, else the last. */
@ApplicationScoped
public class TestRegister {

  private static final String ROWS =
      """
      from reserve.application a
      left join lateral (select * from reserve.test_attempt t where t.application_id = a.id
        order by t.number desc limit 1) t on true
      where a.season_id = :season
        and (t.id is not null or a.stage not in ('WITHDRAWN', 'REJECTED', 'DISQUALIFIED'))
      """;

  /** Time that ran out is told before anybody has noted it. */
  private static final String STAGE =
      "case when t.stage = 'STARTED' and t.ends_at <= :now then 'EXPIRED'"
          + " else coalesce(t.stage, 'ASSIGNED') end";

  private static final String COLUMNS =
      """
      select a.id, a.number, a.person_name, a.organization_name, t.id, t.version, t.number,
        %s, coalesce(t.extra_minutes, 0), t.started_at, t.ends_at, t.closed_at,
        (select count(*) from reserve.test_answer n where n.attempt_id = t.id), t.total,
        t.organising, t.potential, t.leadership, t.management, t.held_at
      """
          .formatted(STAGE);

  private static final String ORDER = " order by a.person_name, a.id";

  @PersistenceContext EntityManager em;

  /**
   * By name.
   *
   * @param stage {@code null} for all
   */
  public Page<TestProgressRow> page(
      SeasonId season, TestStage stage, Instant now, PageRequest request) {
    var narrowed = stage == null ? "" : " and " + STAGE + " = :stage";
    var rows = em.createNativeQuery(COLUMNS + ROWS + narrowed + ORDER, Object[].class);
    var count = em.createNativeQuery("select count(*) " + ROWS + narrowed, Long.class);
    for (var query : List.of(rows, count)) {
      query.setParameter("season", season.value());
      if (stage != null) {
        query.setParameter("stage", stage.name());
      }
    }
    rows.setParameter("now", now);
    if (stage != null) {
      count.setParameter("now", now);
    }
    rows.setFirstResult(request.offset()).setMaxResults(request.size());
    return new Page<>(
        rows(rows).toList(), request.page(), request.size(), (Long) count.getSingleResult());
  }

  /** One row. */
  public TestProgressRow one(SeasonId season, ApplicationId application, Instant now) {
    var query =
        em.createNativeQuery(COLUMNS + ROWS + " and a.id = :application", Object[].class)
            .setParameter("season", season.value())
            .setParameter("application", application.value())
            .setParameter("now", now);
    return rows(query).findFirst().orElseThrow(() -> new NotFound("reserve/application-not-found"));
  }

  /** Every row, by name. */
  public void each(SeasonId season, Instant now, Consumer<TestProgressRow> taking) {
    var query =
        em.createNativeQuery(COLUMNS + ROWS + ORDER, Object[].class)
            .setParameter("season", season.value())
            .setParameter("now", now);
    rows(query).forEach(taking);
  }

  private static Stream<TestProgressRow> rows(Query query) {
    Stream<?> found = query.getResultStream();
    return found.map(Object[].class::cast).map(TestRegister::row);
  }

  /** How many stand where. */
  public Map<TestStage, Long> stages(SeasonId season, Instant now) {
    var stages = new EnumMap<TestStage, Long>(TestStage.class);
    Stream<?> counted =
        em.createNativeQuery(
                "select " + STAGE + " as stage, count(*) " + ROWS + " group by 1", Object[].class)
            .setParameter("season", season.value())
            .setParameter("now", now)
            .getResultStream();
    counted.map(Object[].class::cast).forEach(row -> count(stages, row));
    return stages;
  }

  private static void count(Map<TestStage, Long> stages, Object... row) {
    stages.put(TestStage.valueOf((String) row[0]), ((Number) row[1]).longValue());
  }

  private static TestProgressRow row(Object... row) {
    return new TestProgressRow(
        new ApplicationId((UUID) row[0]),
        whole(row[1]),
        (String) row[2],
        (String) row[3],
        row[4] == null ? null : new TestAttemptId((UUID) row[4]),
        row[5] == null ? null : ((Number) row[5]).longValue(),
        whole(row[6]),
        TestStage.valueOf((String) row[7]),
        whole(row[8]),
        (Instant) row[9],
        (Instant) row[10],
        (Instant) row[11],
        whole(row[12]),
        (BigDecimal) row[13],
        scales(row),
        (String) row[18]);
  }

  private static Map<Scale, BigDecimal> scales(Object... row) {
    var scales = new EnumMap<Scale, BigDecimal>(Scale.class);
    for (var scale : Scale.values()) {
      if (row[14 + scale.ordinal()] != null) {
        scales.put(scale, (BigDecimal) row[14 + scale.ordinal()]);
      }
    }
    return scales;
  }

  private static Integer whole(Object value) {
    return value == null ? null : ((Number) value).intValue();
  }
}
