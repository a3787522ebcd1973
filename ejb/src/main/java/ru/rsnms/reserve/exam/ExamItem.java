package ru.rsnms.reserve.exam;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * One item of the test with its key. The text and the texts of the options may be shown; scale,
 * direction, weight and points may not.
 *
 * @param reversed whether full agreement is worth least; only of items of agreement
 * @param weight what the points are multiplied by
 * @param options of an item of choice; empty for agreement
 */
public record ExamItem(
    String text,
    ItemKind kind,
    Scale scale,
    boolean reversed,
    BigDecimal weight,
    List<ItemOption> options) {

  /** Degrees of agreement. */
  public static final int DEGREES = 5;

  public ExamItem {
    options = List.copyOf(options);
  }

  /** How many answers there are to choose from; they are counted from 1. */
  public int answers() {
    return kind == ItemKind.CHOICE ? options.size() : DEGREES;
  }

  public boolean takes(int answer) {
    return answer >= 1 && answer <= answers();
  }

  /** What an answer is worth, weight included. */
  public BigDecimal points(int answer) {
    if (!takes(answer)) {
      throw new IllegalArgumentException("answer " + answer);
    }
    return bare(answer).multiply(weight);
  }

  private BigDecimal bare(int answer) {
    return switch (kind) {
      case AGREEMENT -> BigDecimal.valueOf(reversed ? DEGREES + 1L - answer : answer);
      case CHOICE -> options.get(answer - 1).points();
    };
  }

  public BigDecimal least() {
    return all().min(BigDecimal::compareTo).orElseThrow();
  }

  public BigDecimal most() {
    return all().max(BigDecimal::compareTo).orElseThrow();
  }

  private Stream<BigDecimal> all() {
    return Stream.iterate(1, answer -> answer + 1).limit(answers()).map(this::points);
  }
}
