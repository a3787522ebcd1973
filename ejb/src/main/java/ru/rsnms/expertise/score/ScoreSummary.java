package ru.rsnms.expertise.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import ru.rsnms.shared.Conflict;

/**
 * What the submitted reviews of one item say together.
 *
 * @param marks points, ascending
 * @param mean to {@value #DECIMALS} decimals
 * @param median to {@value #DECIMALS} decimals
 * @param spread highest less lowest mark
 * @param deviation standard deviation of the marks as a whole, to {@value #DECIMALS} decimals
 */
public record ScoreSummary(
    List<BigDecimal> marks,
    BigDecimal mean,
    BigDecimal median,
    BigDecimal spread,
    BigDecimal deviation) {

  static final int DECIMALS = 4;

  /** Refuses an item without any submitted review. */
  public static ScoreSummary of(Collection<BigDecimal> submitted) {
    if (submitted.isEmpty()) {
      throw new Conflict("expertise/no-marks");
    }
    var marks = submitted.stream().sorted().toList();
    var mean = mean(marks);
    return new ScoreSummary(
        marks,
        mean,
        median(marks),
        marks.get(marks.size() - 1).subtract(marks.get(0)),
        deviation(marks));
  }

  /** The number that speaks for the item. */
  public BigDecimal score(ScoreAggregate aggregate) {
    return switch (aggregate) {
      case MEAN -> mean;
      case MEDIAN -> median;
      case NEAREST_TWO -> nearestTwo();
    };
  }

  /**
   * Do the experts disagree so much that one more is called? Asked while there are only as many
   * marks as experts were wanted from the beginning: the one who was called is not followed by
   * another.
   *
   * @param limit largest spread that is no disagreement, {@code null} where nobody is ever called
   * @param wanted experts of an item from the beginning
   */
  public boolean callsAnother(BigDecimal limit, int wanted) {
    return limit != null && marks.size() == wanted && spread.compareTo(limit) > 0;
  }

  /** Of two pairs equally near the higher one: doubt is in favour of the author. */
  private BigDecimal nearestTwo() {
    if (marks.size() < 3) {
      return mean;
    }
    var nearest = 0;
    for (var i = 1; i < marks.size() - 1; i++) {
      if (gap(i).compareTo(gap(nearest)) <= 0) {
        nearest = i;
      }
    }
    return mean(marks.subList(nearest, nearest + 2));
  }

  private BigDecimal gap(int at) {
    return marks.get(at + 1).subtract(marks.get(at));
  }

  private static BigDecimal mean(List<BigDecimal> marks) {
    return sum(marks).divide(BigDecimal.valueOf(marks.size()), DECIMALS, RoundingMode.HALF_UP);
  }

  private static BigDecimal sum(List<BigDecimal> marks) {
    return marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal median(List<BigDecimal> marks) {
    var half = marks.size() / 2;
    return marks.size() % 2 == 1
        ? marks.get(half).setScale(DECIMALS, RoundingMode.HALF_UP)
        : mean(marks.subList(half - 1, half + 1));
  }

  /** Exact sums of squares, one root at the end. */
  private static BigDecimal deviation(List<BigDecimal> marks) {
    var count = BigDecimal.valueOf(marks.size());
    var squares = sum(marks.stream().map(mark -> mark.multiply(mark)).toList());
    var total = sum(marks);
    return squares
        .multiply(count)
        .subtract(total.multiply(total))
        .sqrt(MathContext.DECIMAL64)
        .divide(count, DECIMALS, RoundingMode.HALF_UP);
  }
}
