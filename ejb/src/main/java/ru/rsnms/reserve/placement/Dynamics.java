package ru.rsnms.reserve.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleSet;

/**
 * Tells which way an organisation goes «за последние 3 года в сравнении с собственными
 * показателями» (model of the reserve, levels 2 and 3).
 *
 * <p>The source names no formula; this is the one that the rule set prints. So many changes are
 * looked at, which takes one year more of figures. A change within the tolerance is none.
 *
 * @param changes how many yearly changes decide
 * @param tolerance points of change that count as none
 * @param lowShare per cent of the organisations, by their own mean, that count as low
 */
public record Dynamics(int changes, BigDecimal tolerance, BigDecimal lowShare) {

  private static final int DECIMALS = 4;

  public static Dynamics of(RuleSet rules) {
    return new Dynamics(
        rules.count(RuleKey.SITE_YEARS),
        rules.number(RuleKey.SITE_TOLERANCE),
        rules.number(RuleKey.LOW_SHARE));
  }

  /**
   * What an organisation's figures say.
   *
   * @param figures of any years, in any order
   * @param lastYear the last year looked at
   * @param lowBorder from {@link #lowBorder}; {@code null} where nobody counts as low
   */
  public Trend trend(Collection<Figure> figures, int lastYear, BigDecimal lowBorder) {
    var years = years(figures, lastYear);
    if (years.size() < changes + 1) {
      return Trend.noData(years);
    }
    var steps =
        IntStream.rangeClosed(1, changes)
            .mapToObj(i -> years.get(i).value().subtract(years.get(i - 1).value()))
            .toList();
    var total = years.get(changes).value().subtract(years.get(0).value());
    var mean = mean(years.subList(1, changes + 1));
    return new Trend(tendency(steps, total, mean, lowBorder), years, steps, total, mean, lowBorder);
  }

  /**
   * The mean up to which an organisation counts as low: that of the last one within the share,
   * counted from the lowest, rounded down to whole organisations.
   *
   * @return empty where the share is less than one organisation
   */
  public Optional<BigDecimal> lowBorder(
      Collection<? extends Collection<Figure>> all, int lastYear) {
    var means =
        all.stream()
            .map(figures -> years(figures, lastYear))
            .filter(years -> years.size() == changes + 1)
            .map(years -> mean(years.subList(1, changes + 1)))
            .sorted()
            .toList();
    var low =
        lowShare
            .multiply(BigDecimal.valueOf(means.size()))
            .movePointLeft(2)
            .setScale(0, RoundingMode.DOWN)
            .intValueExact();
    return low == 0 ? Optional.empty() : Optional.of(means.get(low - 1));
  }

  private Tendency tendency(
      List<BigDecimal> steps, BigDecimal total, BigDecimal mean, BigDecimal lowBorder) {
    var rises = steps.stream().anyMatch(step -> step.compareTo(tolerance) > 0);
    var falls = steps.stream().anyMatch(step -> step.negate().compareTo(tolerance) > 0);
    if (rises && falls) {
      return Tendency.UNSTABLE;
    }
    if (!falls && total.compareTo(tolerance) > 0) {
      return Tendency.STABLE_POSITIVE;
    }
    return !rises && lowBorder != null && mean.compareTo(lowBorder) <= 0
        ? Tendency.STABLY_LOW
        : Tendency.ORDINARY;
  }

  private List<Figure> years(Collection<Figure> figures, int lastYear) {
    return figures.stream()
        .filter(one -> one.year() <= lastYear && one.year() >= lastYear - changes)
        .sorted(Comparator.comparingInt(Figure::year))
        .toList();
  }

  private static BigDecimal mean(List<Figure> years) {
    return years.stream()
        .map(Figure::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(years.size()), DECIMALS, RoundingMode.HALF_UP);
  }
}
