package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ru.rsnms.registry.HeadCount;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.Coverage;
import ru.rsnms.reserve.SeasonStage;
import ru.rsnms.reserve.cadre.CoverageRow;
import ru.rsnms.reserve.cadre.CoverageTable;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleLine;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Scope;

/** Holds the people in the reserves against the heads of organisations, by municipality. */
@ApplicationScoped
public class CadreCoverage {

  /** People, each once, whatever reserves they are in; under the empty code the region's own. */
  private static final String PEOPLE =
      """
      select coalesce(e.municipality_code, e.reserve_code, ''), count(distinct e.person_id)
      from reserve.entry e
      where e.stage in ('ENROLLED', 'IN_TRAINING', 'READY', 'NOMINATED') and e.until >= :today
      group by 1
      """;

  /** People of all rows together, each once though counted in two municipalities. */
  private static final String EVERYBODY =
      """
      select count(distinct e.person_id) from reserve.entry e
      where e.stage in ('ENROLLED', 'IN_TRAINING', 'READY', 'NOMINATED') and e.until >= :today
        and (:region or coalesce(e.municipality_code, e.reserve_code, '') = :municipality)
      """;

  @PersistenceContext EntityManager em;
  @Inject HeadCount heads;
  @Inject MunicipalityNames municipalities;
  @Inject SeasonStore seasons;
  @Inject DatabaseClock time;
  @Inject CurrentActor actor;

  /** Municipalities by name and the region's own last; within what the caller may see. */
  public CoverageTable table() {
    var today = time.dayOf(time.now());
    var norm = norm();
    var share = new BigDecimal(norm.value());
    var people = people(today);
    var leaders = heads.byMunicipality();
    var scope = actor.get().scope();
    var rows = new ArrayList<CoverageRow>();
    municipalities
        .all()
        .forEach(
            (code, name) -> {
              if (scope.isRegion() || code.equals(scope.codeIf(Scope.Kind.MUNICIPALITY))) {
                rows.add(new CoverageRow(code, name, coverage(code, leaders, people, share)));
              }
            });
    if (scope.isRegion() && (leaders.containsKey("") || people.containsKey(""))) {
      rows.add(new CoverageRow(null, null, coverage("", leaders, people, share)));
    }
    return new CoverageTable(
        today, share, norm.origin().sentence(), List.copyOf(rows), whole(rows, today, share));
  }

  private static Coverage coverage(
      String code, Map<String, Long> leaders, Map<String, Long> people, BigDecimal norm) {
    return new Coverage(
        leaders.getOrDefault(code, 0L).intValue(), people.getOrDefault(code, 0L).intValue(), norm);
  }

  /** Each organisation has one head, so heads add up; people are counted anew. */
  private Coverage whole(List<CoverageRow> rows, LocalDate today, BigDecimal norm) {
    return new Coverage(
        rows.stream().mapToInt(row -> row.coverage().heads()).sum(), everybody(today), norm);
  }

  private int everybody(LocalDate today) {
    var scope = actor.get().scope();
    var count =
        (Number)
            em.createNativeQuery(EVERYBODY, Long.class)
                .setParameter("today", today)
                .setParameter("region", scope.isRegion())
                .setParameter("municipality", scope.codeIf(Scope.Kind.MUNICIPALITY))
                .getSingleResult();
    return count.intValue();
  }

  private Map<String, Long> people(LocalDate today) {
    Map<String, Long> people = new HashMap<>();
    List<?> rows =
        em.createNativeQuery(PEOPLE, Object[].class).setParameter("today", today).getResultList();
    for (var row : rows) {
      var columns = (Object[]) row;
      people.put((String) columns[0], ((Number) columns[1]).longValue());
    }
    return people;
  }

  /** The norm of the newest season whose rules are in force, with its source. */
  private RuleLine norm() {
    return em.createQuery(
            "select s from Season s where s.stage in :stages order by s.ordinal desc, s.id desc",
            Season.class)
        .setParameter(
            "stages",
            EnumSet.of(
                SeasonStage.APPROVED,
                SeasonStage.RUNNING,
                SeasonStage.CLOSED,
                SeasonStage.ARCHIVED))
        .setMaxResults(1)
        .getResultStream()
        .map(season -> seasons.rulesOf(season).map(rules -> rules.rules().line(RuleKey.COVERAGE)))
        .flatMap(Optional::stream)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new Conflict("reserve/coverage-no-norm"));
  }
}
