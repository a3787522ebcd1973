package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.reserve.BroughtResults;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.exam.Exam;
import ru.rsnms.reserve.exam.ExamFinding;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.reserve.exam.ScoreRule;
import ru.rsnms.reserve.exam.Wording;
import ru.rsnms.shared.Texts;

/** Understands a file with results of a test held elsewhere; doubts become findings. */
@ApplicationScoped
public class BroughtReader {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private ExamFiles files;
  private TestAttemptStore attempts;
  private TestAssignment assignment;

  protected BroughtReader() {
    // for the container
  }

  @Inject
  public BroughtReader(ExamFiles files, TestAttemptStore attempts, TestAssignment assignment) {
    this.files = files;
    this.attempts = attempts;
    this.assignment = assignment;
  }

  /** The rows of a file; those with findings are left out. */
  public BroughtResults read(SeasonId season, byte[] file) {
    var rule = assignment.chosen(season).test().exam().rule();
    return new Reading(season, rule).of(files.results(file));
  }

  private final class Reading {

    private final SeasonId season;
    private final ScoreRule rule;
    private final List<BroughtResults.Row> rows = new ArrayList<>();
    private final List<ExamFinding> findings = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();

    Reading(SeasonId season, ScoreRule rule) {
      this.season = season;
      this.rule = rule;
    }

    BroughtResults of(RawResults raw) {
      raw.lines().forEach(this::read);
      if (raw.lines().isEmpty()) {
        findings.add(ExamFinding.of(sheet(), 0, "reserve/test-results-none"));
      }
      return new BroughtResults(rows, findings);
    }

    private void read(RawResults.Line line) {
      var before = findings.size();
      var application = application(line);
      var scales = scales(line);
      if (findings.size() == before) {
        var one = application.orElseThrow();
        rows.add(
            new BroughtResults.Row(
                line.row(),
                one.number().orElseThrow(),
                one.personName(),
                scales,
                Exam.total(rule, scales)));
      }
    }

    private Optional<Application> application(RawResults.Line line) {
      var number = Optional.of(line.number().strip()).filter(word -> word.matches("[1-9]\\d{0,6}"));
      var found = number.flatMap(word -> attempts.numbered(season, Integer.parseInt(word)));
      if (found.isEmpty()) {
        tell(line, "reserve/test-results-number", line.number());
      } else if (!seen.add(found.get().number().orElseThrow())) {
        tell(line, "reserve/test-results-twice", line.number());
      } else if (hasOne(found.get())) {
        tell(line, "reserve/test-results-there", line.number());
      }
      return found;
    }

    /** Is there an attempt that counts or runs? */
    private boolean hasOne(Application application) {
      return attempts
          .last(application.id())
          .filter(last -> last.stage() != TestStage.ANNULLED)
          .filter(last -> last.stage() != TestStage.ASSIGNED)
          .isPresent();
    }

    private Map<Scale, BigDecimal> scales(RawResults.Line line) {
      var scales = new EnumMap<Scale, BigDecimal>(Scale.class);
      for (var scale : Scale.values()) {
        var word = line.scales().get(scale.ordinal());
        Wording.number(word)
            .filter(value -> value.signum() >= 0 && value.compareTo(WHOLE) <= 0)
            .ifPresentOrElse(
                value -> scales.put(scale, value),
                () -> tell(line, "reserve/test-results-scale", Texts.of(scale)));
      }
      return scales;
    }

    private void tell(RawResults.Line line, String code, Object... details) {
      findings.add(ExamFinding.of(sheet(), line.row(), code, details));
    }

    private static String sheet() {
      return Texts.of("reserve.test.file.results");
    }
  }
}
