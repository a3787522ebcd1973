package ru.rsnms.expertise.score;

import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Shows the commission how severe the experts are and what places would come of it if that were
 * taken out. Only shown: no selection ever reads it.
 *
 * @param experts most severe first, those who cannot be compared last
 * @param levelled scores of the items as if every expert marked like the average of them: each mark
 *     less its expert's shift
 */
public record SeverityView(List<Severity> experts, Map<UUID, Double> levelled) {

  private static final Comparator<Severity> SEVERE_FIRST =
      Comparator.comparing(Severity::isComparable)
          .reversed()
          .thenComparingDouble(one -> one.isComparable() ? one.shift() : 0)
          .thenComparing(Severity::expert);

  public SeverityView {
    experts = List.copyOf(experts);
    levelled = Map.copyOf(levelled);
  }

  public static SeverityView of(Collection<Mark> marks) {
    var items = marks.stream().collect(Collectors.groupingBy(Mark::item, summary()));
    Map<UUID, Shift> shifts = new HashMap<>();
    for (var mark : marks) {
      shifts.computeIfAbsent(mark.expert(), any -> new Shift()).add(mark, items.get(mark.item()));
    }
    var all =
        shifts.values().stream().filter(one -> one.compared > 0).mapToDouble(Shift::mean).toArray();
    return new SeverityView(experts(shifts, new Spread(all)), levelled(marks, shifts));
  }

  private static java.util.stream.Collector<Mark, ?, DoubleSummaryStatistics> summary() {
    return Collectors.summarizingDouble(mark -> mark.points().doubleValue());
  }

  private static List<Severity> experts(Map<UUID, Shift> shifts, Spread spread) {
    return shifts.entrySet().stream()
        .map(one -> one.getValue().severity(one.getKey(), spread))
        .sorted(SEVERE_FIRST)
        .toList();
  }

  private static Map<UUID, Double> levelled(Collection<Mark> marks, Map<UUID, Shift> shifts) {
    return marks.stream()
        .collect(
            Collectors.groupingBy(
                Mark::item,
                Collectors.averagingDouble(
                    mark -> mark.points().doubleValue() - shifts.get(mark.expert()).orNone())));
  }

  /** Collects how one expert's marks differ from those of the others. */
  private static final class Shift {

    private int marks;
    private int compared;
    private double points;
    private double differences;

    private void add(Mark mark, DoubleSummaryStatistics item) {
      var own = mark.points().doubleValue();
      marks++;
      points += own;
      if (item.getCount() > 1) {
        compared++;
        differences += own - (item.getSum() - own) / (item.getCount() - 1);
      }
    }

    private double mean() {
      return compared == 0 ? Double.NaN : differences / compared;
    }

    private double orNone() {
      return compared == 0 ? 0 : mean();
    }

    private Severity severity(UUID expert, Spread spread) {
      var z = compared == 0 ? 0 : spread.zScore(mean());
      return new Severity(expert, marks, compared, points / marks, mean(), z);
    }
  }

  /** Mean and standard deviation of the experts' shifts. */
  private static final class Spread {

    private static final double NONE = 1e-9;

    private final double mean;
    private final double deviation;

    private Spread(double[] shifts) {
      mean = java.util.Arrays.stream(shifts).average().orElse(0);
      deviation =
          Math.sqrt(
              java.util.Arrays.stream(shifts)
                  .map(one -> (one - mean) * (one - mean))
                  .average()
                  .orElse(0));
    }

    private double zScore(double shift) {
      return deviation < NONE ? 0 : (shift - mean) / deviation;
    }
  }
}
