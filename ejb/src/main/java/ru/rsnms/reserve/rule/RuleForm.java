package ru.rsnms.reserve.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import ru.rsnms.shared.Invalid;

/**
 * What a value of a setting looks like: one text for the form, the database, the order and the
 * program.
 *
 * <p>Numbers are written with a point and without superfluous zeroes, choices by their names, lists
 * with commas, ranges as {@code 5-7}; the empty text means that the setting does not apply.
 */
public final class RuleForm {

  /** Which control a page shows and which words a paper needs. */
  public enum Shape {
    NUMBER,
    COUNT,
    RANGE,
    CHOICE,
    CHOICES
  }

  private static final int LONGEST = 200;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}([.,]\\d{1,6})?");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\s*[-–—]\\s*(\\d{1,4})");

  private final Shape shape;
  private final BigDecimal least;
  private final BigDecimal most;
  private final int decimals;
  private final List<? extends Enum<?>> names;
  private final boolean optional;

  private RuleForm(
      Shape shape,
      BigDecimal least,
      BigDecimal most,
      int decimals,
      List<? extends Enum<?>> names,
      boolean optional) {
    this.shape = shape;
    this.least = least;
    this.most = most;
    this.decimals = decimals;
    this.names = names;
    this.optional = optional;
  }

  static RuleForm number(String least, String most, int decimals) {
    return new RuleForm(
        Shape.NUMBER, new BigDecimal(least), new BigDecimal(most), decimals, List.of(), false);
  }

  static RuleForm count(int least, int most) {
    return new RuleForm(
        Shape.COUNT, BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0, List.of(), false);
  }

  static RuleForm range(int least, int most) {
    return new RuleForm(
        Shape.RANGE, BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0, List.of(), false);
  }

  static <E extends Enum<E>> RuleForm choice(Class<E> type) {
    return new RuleForm(Shape.CHOICE, null, null, 0, List.copyOf(EnumSet.allOf(type)), false);
  }

  static <E extends Enum<E>> RuleForm choices(Class<E> type) {
    return new RuleForm(Shape.CHOICES, null, null, 0, List.copyOf(EnumSet.allOf(type)), false);
  }

  RuleForm mayBeAbsent() {
    return new RuleForm(shape, least, most, decimals, names, true);
  }

  public Shape shape() {
    return shape;
  }

  /** What can be chosen, in its order; empty for numbers. */
  public List<? extends Enum<?>> names() {
    return names;
  }

  /** May the setting not apply at all? */
  public boolean isOptional() {
    return optional;
  }

  /**
   * The one way to write what was entered.
   *
   * @param field where a refusal is shown
   */
  String canonical(String entered, String field) {
    var text = entered == null ? "" : entered.strip();
    if (text.isEmpty()) {
      if (optional) {
        return "";
      }
      throw new Invalid("reserve/rule-missing", field);
    }
    if (text.length() > LONGEST) {
      throw new Invalid("reserve/rule-unreadable", field);
    }
    return switch (shape) {
      case NUMBER, COUNT -> written(within(text, field));
      case RANGE -> range(text, field);
      case CHOICE -> named(text, field);
      case CHOICES -> list(text, field);
    };
  }

  private BigDecimal within(String text, String field) {
    if (!NUMBER.matcher(text).matches()) {
      throw new Invalid("reserve/rule-not-a-number", field);
    }
    var value = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw new Invalid("reserve/rule-out-of-bounds", field, least, most);
    }
    if (value.scale() > decimals) {
      throw decimals == 0
          ? new Invalid("reserve/rule-not-whole", field)
          : new Invalid("reserve/rule-decimals", field, decimals);
    }
    return value;
  }

  private static String written(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.toPlainString();
  }

  private String range(String text, String field) {
    var parts = RANGE.matcher(text);
    if (!parts.matches()) {
      throw new Invalid("reserve/rule-not-a-range", field);
    }
    var from = within(parts.group(1), field);
    var to = within(parts.group(2), field);
    if (from.compareTo(to) > 0) {
      throw new Invalid("reserve/rule-range-reversed", field, from, to);
    }
    return written(from) + "-" + written(to);
  }

  private String named(String text, String field) {
    return names.stream()
        .map(Enum::name)
        .filter(text::equals)
        .findFirst()
        .orElseThrow(() -> new Invalid("reserve/rule-unreadable", field));
  }

  private String list(String text, String field) {
    var chosen = new ArrayList<String>();
    Arrays.stream(text.split(","))
        .map(String::strip)
        .map(one -> named(one, field))
        .forEach(
            one -> {
              if (chosen.contains(one)) {
                throw new Invalid("reserve/rule-twice", field);
              }
              chosen.add(one);
            });
    return String.join(",", chosen);
  }
}
