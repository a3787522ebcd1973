package ru.rsnms.reserve.exam;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A test with its keys: what is asked, and how answers become a result. Items are numbered from 0.
 *
 * @param minutes from the start to the end
 */
public record Exam(
    String title,
    int minutes,
    String instructions,
    List<ExamItem> items,
    ScoreRule rule,
    List<Band> bands) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  public Exam {
    items = List.copyOf(items);
    bands = List.copyOf(bands);
  }

  /**
   * The result of answers; items without one count as the rule says.
   *
   * @param answers number of the answer, from 1, by number of the item, from 0
   */
  public ExamScore score(Map<Integer, Integer> answers) {
    var scales = new EnumMap<Scale, ScaleScore>(Scale.class);
    for (var scale : Scale.values()) {
      scales.put(scale, score(scale, answers));
    }
    return new ExamScore(scales, total(rule, normal(scales)));
  }

  private static Map<Scale, BigDecimal> normal(Map<Scale, ScaleScore> scales) {
    var normal = new EnumMap<Scale, BigDecimal>(Scale.class);
    scales.forEach((scale, score) -> normal.put(scale, score.normal()));
    return normal;
  }

  /** The weighted mean of four scales of 0–100. */
  public static BigDecimal total(ScoreRule rule, Map<Scale, BigDecimal> normal) {
    var sum = BigDecimal.ZERO;
    var weights = BigDecimal.ZERO;
    for (var scale : Scale.values()) {
      sum = sum.add(normal.get(scale).multiply(rule.weight(scale)));
      weights = weights.add(rule.weight(scale));
    }
    return sum.divide(weights, ExamScore.DECIMALS, RoundingMode.HALF_UP);
  }

  private ScaleScore score(Scale scale, Map<Integer, Integer> answers) {
    var raw = BigDecimal.ZERO;
    var least = BigDecimal.ZERO;
    var most = BigDecimal.ZERO;
    var answered = 0;
    var numbers = numbersOf(scale);
    for (var number : numbers) {
      var item = items.get(number);
      var answer = answers.get(number);
      if (answer == null && rule.unanswered() == Unanswered.LEFT_OUT) {
        continue;
      }
      raw = raw.add(answer == null ? item.least() : item.points(answer));
      least = least.add(item.least());
      most = most.add(item.most());
      answered += answer == null ? 0 : 1;
    }
    return new ScaleScore(raw, least, most, normal(raw, least, most), answered, numbers.size());
  }

  private static BigDecimal normal(BigDecimal raw, BigDecimal least, BigDecimal most) {
    var width = most.subtract(least);
    return width.signum() == 0
        ? BigDecimal.ZERO.setScale(ExamScore.DECIMALS)
        : raw.subtract(least)
            .multiply(WHOLE)
            .divide(width, ExamScore.DECIMALS, RoundingMode.HALF_UP);
  }

  /** Numbers of the items of a scale. */
  public List<Integer> numbersOf(Scale scale) {
    return IntStream.range(0, items.size())
        .filter(number -> items.get(number).scale() == scale)
        .boxed()
        .toList();
  }

  /** What a normalised result means; empty where no band reaches down to it. */
  public Optional<String> words(Scale scale, BigDecimal normal) {
    return bands.stream()
        .filter(band -> band.scale() == scale && band.from().compareTo(normal) <= 0)
        .max(Comparator.comparing(Band::from))
        .map(Band::words);
  }
}
