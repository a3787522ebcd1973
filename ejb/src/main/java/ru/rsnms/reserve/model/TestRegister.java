package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TestAttemptId;
import ru.rsnms.reserve.TestProgressRow;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Conditions;
import ru.rsnms.shared.listing.Listing;
import ru.rsnms.shared.listing.Sorting;

/** Who of a season stands where with the test: the attempt that counts, else the last. */
@ApplicationScoped
public class TestRegister {

  private static final String FROM =
      """
      reserve.application a
      left join lateral (select * from reserve.test_attempt t where t.application_id = a.id
        order by t.number desc limit 1) t on true""";

  /** Time that ran out is told before anybody has noted it. */
  private static final String STAGE =
      "case when t.stage = 'STARTED' and t.ends_at <= :now then 'EXPIRED'"
          + " else coalesce(t.stage, 'ASSIGNED') end";

  private static final Listing PROGRESS =
      new Listing(
          """
          a.id, a.number, a.person_name, a.organization_name, t.id, t.version, t.number,
            %s, coalesce(t.extra_minutes, 0), t.started_at, t.ends_at, t.closed_at,
            (select count(*) from reserve.test_answer n where n.attempt_id = t.id), t.total,
            t.organising, t.potential, t.leadership, t.management, t.held_at
          """
              .formatted(STAGE),
          FROM,
          Sorting.always("a.person_name, a.id"));

  @PersistenceContext EntityManager em;

  /**
   * By name.
   *
   * @param stage {@code null} for all
   */
  public Page<TestProgressRow> page(
      SeasonId season, TestStage stage, Instant now, PageRequest request) {
    return PROGRESS
        .of(em, of(season, now).andIf(stage, "stage", STAGE + " = :stage"))
        .page(request, TestRegister::row);
  }

  /** One row. */
  public TestProgressRow one(SeasonId season, ApplicationId application, Instant now) {
    return PROGRESS
        .of(em, of(season, now).andIf(application, "application", "a.id = :application"))
        .first(TestRegister::row)
        .orElseThrow(() -> new NotFound("reserve/application-not-found"));
  }

  /** Every row, by name. */
  public void each(SeasonId season, Instant now, Consumer<TestProgressRow> taking) {
    PROGRESS.of(em, of(season, now)).each(null, TestRegister::row, taking);
  }

  private static Conditions of(SeasonId season, Instant now) {
    return new Conditions()
        .bind("now", now)
        .andIf(season, "season", "a.season_id = :season")
        .and("(t.id is not null or a.stage not in ('WITHDRAWN', 'REJECTED', 'DISQUALIFIED'))");
  }

  /** How many stand where. */
  public Map<TestStage, Long> stages(SeasonId season, Instant now) {
    var conditions = of(season, now);
    var sql = "select %s as stage, count(*) from %s%s group by 1";
    var query =
        em.createNativeQuery(sql.formatted(STAGE, FROM, conditions.where()), Object[].class);
    var stages = new EnumMap<TestStage, Long>(TestStage.class);
    Columns.of(conditions.fill(query))
        .forEach(columns -> stages.put(columns.constant(TestStage.class), columns.number()));
    return stages;
  }

  private static TestProgressRow row(Columns columns) {
    return new TestProgressRow(
        columns.id(ApplicationId::new),
        columns.whole(),
        columns.text(),
        columns.text(),
        columns.id(TestAttemptId::new),
        columns.version(),
        columns.whole(),
        columns.constant(TestStage.class),
        columns.whole(),
        columns.moment(),
        columns.moment(),
        columns.moment(),
        columns.whole(),
        columns.decimal(),
        scales(columns),
        columns.text());
  }

  private static Map<Scale, BigDecimal> scales(Columns columns) {
    var scales = new EnumMap<Scale, BigDecimal>(Scale.class);
    for (var scale : Scale.values()) {
      var points = columns.decimal();
      if (points != null) {
        scales.put(scale, points);
      }
    }
    return scales;
  }
}
