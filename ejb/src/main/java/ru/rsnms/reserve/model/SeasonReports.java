package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.overview.GroundTally;
import ru.rsnms.reserve.overview.ScoreTally;
import ru.rsnms.reserve.overview.SeasonReport;
import ru.rsnms.reserve.overview.TeamTally;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;

/** Puts the figures of a season together, beside those of the season before. */
@ApplicationScoped
public class SeasonReports {

  private static final String SEASON = "season";

  @PersistenceContext EntityManager em;
  @Inject SeasonStore seasons;
  @Inject Overviews overviews;
  @Inject ApplicationStore applications;
  @Inject CurrentActor actor;

  public SeasonReport of(SeasonId id) {
    var season = seasons.get(id);
    if (!actor.get().scope().isRegion() || applications.takesPart(id, actor.get())) {
      throw new Forbidden("reserve/report-not-staff");
    }
    return new SeasonReport(
        season.ownerName(),
        overviews.of(id),
        seasons.before(season).map(one -> overviews.of(one.id())).orElse(null),
        grounds(id),
        scores(id),
        teams(id));
  }

  private List<GroundTally> grounds(SeasonId season) {
    return rows(
            """
            select level, ground, count(*) from reserve.decision
            where season_id = :season and passed and stage in ('PRELIMINARY', 'APPEALED', 'FINAL', 'IN_ORDER')
            group by level, ground order by level, ground
            """,
            season)
        .stream()
        .map(
            row ->
                new GroundTally(
                    ((Number) row[0]).intValue(), Ground.valueOf((String) row[1]), count(row[2])))
        .toList();
  }

  private List<ScoreTally> scores(SeasonId season) {
    return rows(
            """
            select level, count(total), round(avg(total), 2),
              round(cast(percentile_cont(0.5) within group (order by total) as numeric), 2),
              min(total) filter (where ground = 'QUOTA')
            from reserve.decision
            where season_id = :season and stage in ('PRELIMINARY', 'APPEALED', 'FINAL', 'IN_ORDER')
            group by level order by level
            """,
            season)
        .stream()
        .map(
            row ->
                new ScoreTally(
                    ((Number) row[0]).intValue(),
                    count(row[1]),
                    (BigDecimal) row[2],
                    (BigDecimal) row[3],
                    (BigDecimal) row[4]))
        .toList();
  }

  private TeamTally teams(SeasonId season) {
    return rows(
            """
            select count(*), coalesce(sum((select count(*) from reserve.team_member m where m.team_id = t.id
                and m.left_at is null)), 0), count(t.internship_id)
            from reserve.team t where t.season_id = :season
            """,
            season)
        .stream()
        .map(row -> new TeamTally(count(row[0]), count(row[1]), count(row[2])))
        .findFirst()
        .orElseThrow();
  }

  private List<Object[]> rows(String sql, SeasonId season) {
    List<?> rows =
        em.createNativeQuery(sql, Object[].class)
            .setParameter(SEASON, season.value())
            .getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  private static long count(Object value) {
    return ((Number) value).longValue();
  }
}
