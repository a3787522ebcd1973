package ru.rsnms.reserve.exam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.rsnms.reserve.exam.RawExam.RawItem;
import ru.rsnms.reserve.exam.RawExam.RawOption;
import ru.rsnms.shared.Texts;

/** Understands one item of a file. */
final class ItemParser {

  private static final int MOST_OPTIONS = 10;
  private static final int MOST_POINTS = 100;

  private final RawItem raw;
  private final List<ExamFinding> findings;

  ItemParser(RawItem raw, List<ExamFinding> findings) {
    this.raw = raw;
    this.findings = findings;
  }

  /** The item; a doubtful one stands in its scale, so that the scale is not told to be empty. */
  Optional<ExamItem> item() {
    var before = findings.size();
    var text = text();
    var kind = kind();
    var scale = scale();
    var weight = weight();
    var reversed = reversed();
    var options = kind.map(known -> options(known, reversed)).orElse(List.of());
    if (findings.size() > before) {
      return scale.map(
          known -> new ExamItem(text, ItemKind.AGREEMENT, known, false, BigDecimal.ONE, List.of()));
    }
    return Optional.of(
        new ExamItem(text, kind.orElseThrow(), scale.orElseThrow(), reversed, weight, options));
  }

  private String text() {
    var text = raw.text().strip();
    if (text.isEmpty() || text.length() > ExamParser.LONGEST_TEXT) {
      tell("reserve/test-item-text", ExamParser.LONGEST_TEXT);
    }
    return text;
  }

  private Optional<ItemKind> kind() {
    var kind = Wording.constant(ItemKind.values(), raw.kind());
    if (kind.isEmpty()) {
      tell("reserve/test-item-kind", Wording.labels(ItemKind.values()));
    }
    return kind;
  }

  private Optional<Scale> scale() {
    var scale = Wording.constant(Scale.values(), raw.scale());
    if (scale.isEmpty()) {
      tell("reserve/test-item-scale", Wording.labels(Scale.values()));
    }
    return scale;
  }

  /** 1 where nothing is written. */
  private BigDecimal weight() {
    if (raw.weight().isBlank()) {
      return BigDecimal.ONE;
    }
    var weight =
        Wording.number(raw.weight())
            .filter(value -> value.signum() > 0 && Wording.fits(value, 0, MOST_POINTS));
    if (weight.isEmpty()) {
      tell("reserve/test-item-weight");
    }
    return weight.orElse(BigDecimal.ONE);
  }

  private boolean reversed() {
    var word = raw.reversed().strip();
    var yes = word.equalsIgnoreCase(Texts.of("reserve.test.file.yes")) || word.equals("true");
    var no =
        word.isEmpty()
            || word.equalsIgnoreCase(Texts.of("reserve.test.file.no"))
            || word.equals("false");
    if (!yes && !no) {
      tell("reserve/test-item-reversed");
    }
    return yes;
  }

  private List<ItemOption> options(ItemKind kind, boolean reversed) {
    return switch (kind) {
      case AGREEMENT -> noOptions();
      case CHOICE -> choices(reversed);
    };
  }

  private List<ItemOption> noOptions() {
    if (!raw.options().isEmpty()) {
      tell("reserve/test-item-no-options");
    }
    return List.of();
  }

  private List<ItemOption> choices(boolean reversed) {
    if (reversed) {
      tell("reserve/test-item-not-reversed");
    }
    List<ItemOption> options = new ArrayList<>();
    for (var option : raw.options()) {
      option(option)
          .ifPresentOrElse(options::add, () -> tell("reserve/test-option", option.text()));
    }
    if (raw.options().size() < 2 || raw.options().size() > MOST_OPTIONS) {
      tell("reserve/test-options", MOST_OPTIONS);
    } else if (options.size() == raw.options().size() && areEqual(options)) {
      tell("reserve/test-options-equal");
    }
    return options;
  }

  private static boolean areEqual(List<ItemOption> options) {
    var first = options.get(0).points();
    return options.stream().allMatch(option -> option.points().compareTo(first) == 0);
  }

  private static Optional<ItemOption> option(RawOption option) {
    var text = option.text().strip();
    return text.isEmpty() || text.length() > ExamParser.LONGEST_TEXT
        ? Optional.empty()
        : Wording.number(option.points())
            .filter(points -> Wording.fits(points, -MOST_POINTS, MOST_POINTS))
            .map(points -> new ItemOption(text, points));
  }

  private void tell(String code, Object... details) {
    findings.add(ExamFinding.of(Texts.of(ExamParser.ITEMS), raw.row(), code, details));
  }
}
