package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.CANDIDATE;
import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.exam.Histogram;
import ru.rsnms.reserve.exam.ItemStatistics;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.reserve.model.ChosenTest;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.reserve.model.TestAttemptStore;
import ru.rsnms.reserve.model.TestGuards;
import ru.rsnms.reserve.model.TestRegister;
import ru.rsnms.reserve.model.TestSheets;
import ru.rsnms.reserve.model.TestStore;
import ru.rsnms.reserve.model.TestVersion;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Texts;

/** Reads tests, the own attempt, and for a few the results of a season. Never a key. */
@Stateless
@RolesAllowed({INST_RESERVE, COMMISSION_CHAIR, AUDITOR})
public class TestQueries {

  private TestStore tests;
  private TestAttemptStore attempts;
  private TestRegister register;
  private TestSheets sheets;
  private SeasonStore seasons;
  private TestGuards guards;
  private DatabaseClock time;

  protected TestQueries() {
    // for the container
  }

  @Inject
  public TestQueries(
      TestStore tests,
      TestAttemptStore attempts,
      TestRegister register,
      TestSheets sheets,
      SeasonStore seasons,
      TestGuards guards,
      DatabaseClock time) {
    this.tests = tests;
    this.attempts = attempts;
    this.register = register;
    this.sheets = sheets;
    this.seasons = seasons;
    this.guards = guards;
    this.time = time;
  }

  /** Versions of the test. */
  @RolesAllowed(INST_RESERVE)
  public Page<TestRow> page(@NotNull PageRequest request) {
    guards.requireKeeper();
    return tests.page(request).map(TestVersion::row);
  }

  @RolesAllowed(INST_RESERVE)
  public TestCard open(@NotNull TestId id) {
    guards.requireKeeper();
    return tests.get(id).card();
  }

  /** The caller's own test of a season, with the result once there is one. */
  @RolesAllowed(CANDIDATE)
  public TestSheet own(@NotNull SeasonId id) {
    return sheets.own(seasons.get(id));
  }

  /** The test of a season and what may be chosen. */
  public SeasonTestCard ofSeason(@NotNull SeasonId id) {
    var season = seasons.get(id);
    guards.requireReader(season.id());
    var chosen = tests.of(season.id());
    return new SeasonTestCard(
        season.id(),
        season.title(),
        chosen.map(ChosenTest::test).map(TestVersion::row).orElse(null),
        chosen.map(ChosenTest::isHeldElsewhere).orElse(false),
        tests.published().stream().map(TestVersion::row).toList(),
        attempts.hasAny(season.id()) ? Texts.of(new Conflict("reserve/test-fixed")) : null,
        guards.keeps(season.id()));
  }

  /**
   * Who stands where, by name.
   *
   * @param stage {@code null} for all
   */
  public Page<TestProgressRow> progress(
      @NotNull SeasonId id, TestStage stage, @NotNull PageRequest request) {
    guards.requireReader(seasons.get(id).id());
    return register.page(id, stage, time.now(), request);
  }

  /** One candidate of them. */
  public TestProgressRow one(@NotNull SeasonId id, @NotNull ApplicationId application) {
    guards.requireReader(seasons.get(id).id());
    return register.one(id, application, time.now());
  }

  /** Who did what with the attempts of a candidate, the earliest first. */
  public List<TestStep> steps(@NotNull SeasonId id, @NotNull ApplicationId application) {
    guards.requireReader(seasons.get(id).id());
    return attempts.of(application).stream()
        .filter(attempt -> attempt.season().equals(id))
        .flatMap(attempt -> attempt.steps().stream())
        .sorted(Comparator.comparing(TestStep::takenAt))
        .toList();
  }

  /** All of them, for a file; the export is written down. */
  @Audited("reserve.export-test-results")
  public void each(@NotNull SeasonId id, @NotNull Consumer<TestProgressRow> taking) {
    guards.requireReader(seasons.get(id).id());
    register.each(id, time.now(), taking);
  }

  /** The test of a season in numbers; refused until one is chosen. */
  public TestFigures figures(@NotNull SeasonId id) {
    guards.requireReader(seasons.get(id).id());
    var test = tests.of(id).orElseThrow(() -> new Conflict("reserve/test-not-set")).test();
    return new TestFigures(
        register.stages(id, time.now()),
        histograms(id),
        ItemStatistics.of(test.exam(), List.copyOf(attempts.answers(id, test.id()))));
  }

  private Map<Scale, Histogram> histograms(SeasonId id) {
    var results = new EnumMap<Scale, List<BigDecimal>>(Scale.class);
    for (var scale : Scale.values()) {
      results.put(scale, new ArrayList<>());
    }
    attempts
        .scored(id)
        .forEach(one -> one.scales().forEach((scale, value) -> results.get(scale).add(value)));
    var histograms = new EnumMap<Scale, Histogram>(Scale.class);
    results.forEach((scale, values) -> histograms.put(scale, Histogram.of(values)));
    return histograms;
  }
}
