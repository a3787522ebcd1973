package ru.rsnms.reserve.exam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.rsnms.reserve.exam.RawExam.RawBand;
import ru.rsnms.reserve.exam.RawExam.Setting;
import ru.rsnms.reserve.rule.Origin;
import ru.rsnms.shared.Texts;

/**
 * Understands a test as a file words it; whatever it does not understand becomes a finding with its
 * row, and nothing is guessed. Kinds and scales are named in Russian or as the program names them.
 */
public final class ExamParser {

  /** Names of the parts of a file. */
  public static final String HEAD = "reserve.test.file.head";

  public static final String ITEMS = "reserve.test.file.items";
  public static final String BANDS = "reserve.test.file.bands";

  static final int LONGEST_TEXT = 1000;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_INSTRUCTIONS = 4000;
  private static final int MOST_MINUTES = 600;
  private static final int MOST_ITEMS = 300;

  private final RawExam raw;
  private final List<ExamFinding> findings = new ArrayList<>();

  private ExamParser(RawExam raw) {
    this.raw = raw;
  }

  public static ExamReading read(RawExam raw) {
    return new ExamParser(raw).read();
  }

  private ExamReading read() {
    var title = words(Setting.TITLE, LONGEST_TITLE);
    var minutes = minutes();
    var instructions = words(Setting.INSTRUCTIONS, LONGEST_INSTRUCTIONS);
    var rule = rule();
    var items = items();
    var bands = bands();
    return findings.isEmpty()
        ? new ExamReading(new Exam(title, minutes, instructions, items, rule, bands), List.of())
        : new ExamReading(null, List.copyOf(findings));
  }

  private String words(Setting setting, int longest) {
    var words = setting(setting);
    if (words.isEmpty()) {
      inHead("reserve/test-setting-missing", Texts.of(setting));
    } else if (words.length() > longest) {
      inHead("reserve/test-setting-long", Texts.of(setting), longest);
    }
    return words;
  }

  private String setting(Setting setting) {
    return raw.settings().getOrDefault(setting, "").strip();
  }

  private int minutes() {
    var minutes =
        Wording.number(setting(Setting.MINUTES)).filter(one -> Wording.fits(one, 1, MOST_MINUTES));
    if (minutes.isEmpty() || minutes.get().stripTrailingZeros().scale() > 0) {
      inHead("reserve/test-minutes", MOST_MINUTES);
      return 0;
    }
    return minutes.get().intValue();
  }

  private ScoreRule rule() {
    var weights = new EnumMap<Scale, BigDecimal>(Scale.class);
    for (var scale : Scale.values()) {
      weights.put(scale, weight(scale));
    }
    if (weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
      inHead("reserve/test-weights-none");
    }
    var unanswered = Wording.constant(Unanswered.values(), setting(Setting.UNANSWERED));
    if (unanswered.isEmpty()) {
      inHead("reserve/test-unanswered", Wording.labels(Unanswered.values()));
    }
    var source = setting(Setting.SOURCE);
    if (source.isEmpty()) {
      inHead("reserve/test-setting-missing", Texts.of(Setting.SOURCE));
    }
    return new ScoreRule(weights, unanswered.orElse(Unanswered.LEAST), Origin.decided(source));
  }

  private BigDecimal weight(Scale scale) {
    var weight =
        Wording.number(setting(Setting.valueOf(scale.name())))
            .filter(one -> Wording.fits(one, 0, 100));
    if (weight.isEmpty()) {
      inHead("reserve/test-scale-weight", Texts.of(scale));
    }
    return weight.orElse(BigDecimal.ZERO);
  }

  private List<ExamItem> items() {
    if (raw.items().size() > MOST_ITEMS) {
      findings.add(ExamFinding.of(Texts.of(ITEMS), 0, "reserve/test-items-many", MOST_ITEMS));
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    List<ExamItem> items = new ArrayList<>();
    for (var one : raw.items()) {
      new ItemParser(one, findings).item().ifPresent(items::add);
      if (!seen.add(one.text().strip())) {
        findings.add(ExamFinding.of(Texts.of(ITEMS), one.row(), "reserve/test-item-twice"));
      }
    }
    Stream.of(Scale.values())
        .filter(scale -> items.stream().noneMatch(item -> item.scale() == scale))
        .forEach(scale -> lacking(ITEMS, "reserve/test-scale-empty", scale));
    return items;
  }

  private List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    for (var one : raw.bands()) {
      band(one).ifPresent(bands::add);
    }
    for (var scale : Scale.values()) {
      if (bands.stream().noneMatch(one -> one.scale() == scale && one.from().signum() == 0)) {
        lacking(BANDS, "reserve/test-band-from-zero", scale);
      }
    }
    return bands;
  }

  private Optional<Band> band(RawBand one) {
    var scale = Wording.constant(Scale.values(), one.scale());
    var from = Wording.number(one.from()).filter(value -> Wording.fits(value, 0, 100));
    var words = one.words().strip();
    if (scale.isEmpty() || from.isEmpty() || words.isEmpty() || words.length() > LONGEST_TEXT) {
      findings.add(ExamFinding.of(Texts.of(BANDS), one.row(), "reserve/test-band"));
      return Optional.empty();
    }
    return Optional.of(new Band(scale.get(), from.get(), words));
  }

  private void inHead(String code, Object... details) {
    findings.add(ExamFinding.of(Texts.of(HEAD), 0, code, details));
  }

  private void lacking(String sheet, String code, Scale scale) {
    findings.add(ExamFinding.of(Texts.of(sheet), 0, code, Texts.of(scale)));
  }
}
