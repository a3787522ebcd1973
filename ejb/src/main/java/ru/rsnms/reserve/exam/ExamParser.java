package ru.rsnms.reserve.exam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ru.rsnms.reserve.exam.RawExam.RawBand;
import ru.rsnms.reserve.exam.RawExam.RawItem;
import ru.rsnms.reserve.exam.RawExam.RawOption;
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

  private static final int LONGEST_TEXT = 1000;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_INSTRUCTIONS = 4000;
  private static final int MOST_MINUTES = 600;
  private static final int MOST_ITEMS = 300;
  private static final int MOST_OPTIONS = 10;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

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
    var minutes = number(setting(Setting.MINUTES)).filter(one -> fits(one, 1, MOST_MINUTES));
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
    var unanswered = constant(Unanswered.values(), setting(Setting.UNANSWERED));
    if (unanswered.isEmpty()) {
      inHead("reserve/test-unanswered", labels(Unanswered.values()));
    }
    var source = setting(Setting.SOURCE);
    if (source.isEmpty()) {
      inHead("reserve/test-setting-missing", Texts.of(Setting.SOURCE));
    }
    return new ScoreRule(weights, unanswered.orElse(Unanswered.LEAST), Origin.decided(source));
  }

  private BigDecimal weight(Scale scale) {
    var weight = number(setting(Setting.valueOf(scale.name()))).filter(one -> fits(one, 0, 100));
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
      item(one).ifPresent(items::add);
      if (!seen.add(one.text().strip())) {
        at(one, "reserve/test-item-twice");
      }
    }
    Stream.of(Scale.values())
        .filter(scale -> items.stream().noneMatch(item -> item.scale() == scale))
        .forEach(scale -> lacking(ITEMS, "reserve/test-scale-empty", scale));
    return items;
  }

  private Optional<ExamItem> item(RawItem one) {
    var before = findings.size();
    var text = one.text().strip();
    if (text.isEmpty() || text.length() > LONGEST_TEXT) {
      at(one, "reserve/test-item-text", LONGEST_TEXT);
    }
    var kind = constant(ItemKind.values(), one.kind());
    if (kind.isEmpty()) {
      at(one, "reserve/test-item-kind", labels(ItemKind.values()));
    }
    var scale = constant(Scale.values(), one.scale());
    if (scale.isEmpty()) {
      at(one, "reserve/test-item-scale", labels(Scale.values()));
    }
    var weight = one.weight().isBlank() ? Optional.of(BigDecimal.ONE) : number(one.weight());
    if (weight.filter(value -> value.signum() > 0 && value.compareTo(WHOLE) <= 0).isEmpty()) {
      at(one, "reserve/test-item-weight");
    }
    var reversed = reversed(one);
    var options = kind.filter(ItemKind.CHOICE::equals).map(k -> options(one)).orElse(List.of());
    if (kind.filter(ItemKind.AGREEMENT::equals).isPresent() && !one.options().isEmpty()) {
      at(one, "reserve/test-item-no-options");
    }
    if (kind.filter(ItemKind.CHOICE::equals).isPresent() && reversed) {
      at(one, "reserve/test-item-not-reversed");
    }
    return findings.size() > before
        ? scale.map(known -> placeholder(text, known))
        : Optional.of(
            new ExamItem(
                text, kind.orElseThrow(), scale.orElseThrow(), reversed, weight.get(), options));
  }

  /** Stands for a doubtful item, so that its scale is not told to be empty as well. */
  private static ExamItem placeholder(String text, Scale scale) {
    return new ExamItem(text, ItemKind.AGREEMENT, scale, false, BigDecimal.ONE, List.of());
  }

  private boolean reversed(RawItem one) {
    var word = one.reversed().strip();
    var yes = word.equalsIgnoreCase(Texts.of("reserve.test.file.yes")) || word.equals("true");
    var no =
        word.isEmpty()
            || word.equalsIgnoreCase(Texts.of("reserve.test.file.no"))
            || word.equals("false");
    if (!yes && !no) {
      at(one, "reserve/test-item-reversed");
    }
    return yes;
  }

  private List<ItemOption> options(RawItem one) {
    List<ItemOption> options = new ArrayList<>();
    for (var option : one.options()) {
      option(option)
          .ifPresentOrElse(options::add, () -> at(one, "reserve/test-option", option.text()));
    }
    if (one.options().size() < 2 || one.options().size() > MOST_OPTIONS) {
      at(one, "reserve/test-options", MOST_OPTIONS);
    } else if (options.size() == one.options().size()
        && options.stream().map(ItemOption::points).allMatch(sameAs(options))) {
      at(one, "reserve/test-options-equal");
    }
    return options;
  }

  private static Predicate<BigDecimal> sameAs(List<ItemOption> options) {
    return points -> points.compareTo(options.get(0).points()) == 0;
  }

  private static Optional<ItemOption> option(RawOption option) {
    var text = option.text().strip();
    return text.isEmpty() || text.length() > LONGEST_TEXT
        ? Optional.empty()
        : number(option.points())
            .filter(points -> fits(points, -100, 100))
            .map(points -> new ItemOption(text, points));
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
    var scale = constant(Scale.values(), one.scale());
    var from = number(one.from()).filter(value -> fits(value, 0, 100));
    var words = one.words().strip();
    if (scale.isEmpty() || from.isEmpty() || words.isEmpty() || words.length() > LONGEST_TEXT) {
      findings.add(ExamFinding.of(Texts.of(BANDS), one.row(), "reserve/test-band"));
      return Optional.empty();
    }
    return Optional.of(new Band(scale.get(), from.get(), words));
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] all, String word) {
    var clean = word.strip();
    return Stream.of(all)
        .filter(one -> one.name().equals(clean) || Texts.of(one).equalsIgnoreCase(clean))
        .findFirst();
  }

  private static Object labels(Enum<?>... all) {
    return String.join(", ", Stream.of(all).map(Texts::of).toList());
  }

  private static boolean fits(BigDecimal number, int least, int most) {
    return number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  /** A decimal as people write it, with comma or point and at most four decimals. */
  public static Optional<BigDecimal> number(String word) {
    var clean = word.strip().replace(',', '.');
    return clean.matches("-?\\d{1,6}(\\.\\d{1,4})?")
        ? Optional.of(new BigDecimal(clean))
        : Optional.empty();
  }

  private void inHead(String code, Object... details) {
    findings.add(ExamFinding.of(Texts.of(HEAD), 0, code, details));
  }

  private void at(RawItem item, String code, Object... details) {
    findings.add(ExamFinding.of(Texts.of(ITEMS), item.row(), code, details));
  }

  private void lacking(String sheet, String code, Scale scale) {
    findings.add(ExamFinding.of(Texts.of(sheet), 0, code, Texts.of(scale)));
  }
}
