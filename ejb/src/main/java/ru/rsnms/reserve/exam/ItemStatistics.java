package ru.rsnms.reserve.exam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How well the items measure, over all scored attempts. An item without an answer counts with its
 * least points here whatever the rule says, so that every attempt has the same items.
 *
 * @param attempts how many
 * @param items in the order of the test
 * @param alpha Cronbach's alpha of each scale; absent where nothing varies
 */
public record ItemStatistics(int attempts, List<Item> items, Map<Scale, Double> alpha) {

  /**
   * One item.
   *
   * @param answered attempts that answered it
   * @param mean of the points, weight included
   * @param discrimination correlation with the other items of its scale (corrected item–total),
   *     empty where one of them does not vary
   */
  public record Item(Scale scale, int answered, double mean, OptionalDouble discrimination) {}

  public static ItemStatistics of(Exam exam, List<Map<Integer, Integer>> attempts) {
    var points = points(exam, attempts);
    var items = new ArrayList<Item>();
    for (var number = 0; number < exam.items().size(); number++) {
      items.add(item(exam, attempts, points, number));
    }
    var alpha = new EnumMap<Scale, Double>(Scale.class);
    for (var scale : Scale.values()) {
      alpha(points, exam.numbersOf(scale)).ifPresent(value -> alpha.put(scale, value));
    }
    return new ItemStatistics(attempts.size(), List.copyOf(items), alpha);
  }

  private static Item item(
      Exam exam, List<Map<Integer, Integer>> attempts, double[][] points, int number) {
    var scale = exam.items().get(number).scale();
    var others = exam.numbersOf(scale).stream().filter(one -> one != number).toList();
    var answered = (int) attempts.stream().filter(one -> one.containsKey(number)).count();
    return new Item(
        scale, answered, mean(points[number]), correlation(points[number], sums(points, others)));
  }

  /** By item and attempt. */
  private static double[][] points(Exam exam, List<Map<Integer, Integer>> attempts) {
    return IntStream.range(0, exam.items().size())
        .mapToObj(number -> pointsOf(exam.items().get(number), number, attempts))
        .toArray(double[][]::new);
  }

  private static double[] pointsOf(
      ExamItem item, int number, List<Map<Integer, Integer>> attempts) {
    return attempts.stream()
        .map(answers -> answers.get(number))
        .map(answer -> answer == null ? item.least() : item.points(answer))
        .mapToDouble(Number::doubleValue)
        .toArray();
  }

  private static double[] sums(double[][] points, List<Integer> numbers) {
    var attempts = points.length == 0 ? 0 : points[0].length;
    return IntStream.range(0, attempts)
        .mapToDouble(one -> numbers.stream().mapToDouble(number -> points[number][one]).sum())
        .toArray();
  }

  /** Cronbach: k / (k − 1) · (1 − sum of the variances of items / variance of the sum). */
  private static OptionalDouble alpha(double[][] points, List<Integer> numbers) {
    var whole = variance(sums(points, numbers));
    var count = numbers.size();
    if (count < 2 || whole == 0) {
      return OptionalDouble.empty();
    }
    var parts = numbers.stream().mapToDouble(number -> variance(points[number])).sum();
    return OptionalDouble.of(count / (count - 1.0) * (1 - parts / whole));
  }

  private static OptionalDouble correlation(double[] one, double[] other) {
    var spread = Math.sqrt(variance(one) * variance(other));
    if (spread == 0) {
      return OptionalDouble.empty();
    }
    var meanOne = mean(one);
    var meanOther = mean(other);
    var together =
        IntStream.range(0, one.length)
            .mapToDouble(at -> (one[at] - meanOne) * (other[at] - meanOther))
            .sum();
    return OptionalDouble.of(together / one.length / spread);
  }

  private static double mean(double... values) {
    return IntStream.range(0, values.length).mapToDouble(at -> values[at]).average().orElse(0);
  }

  private static double variance(double... values) {
    var mean = mean(values);
    return IntStream.range(0, values.length)
        .mapToDouble(at -> (values[at] - mean) * (values[at] - mean))
        .average()
        .orElse(0);
  }
}
