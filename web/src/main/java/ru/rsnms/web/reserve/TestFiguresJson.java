package ru.rsnms.web.reserve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import ru.rsnms.reserve.TestFigures;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.exam.ItemStatistics;
import ru.rsnms.reserve.exam.Scale;

/**
 * The test of a season in numbers.
 *
 * @param results how many fell into each ten, by scale
 * @param attempts made here and scored, which items and alpha speak of
 */
public record TestFiguresJson(
    Map<TestStage, Long> stages,
    Map<Scale, List<Integer>> results,
    int attempts,
    List<ItemJson> items,
    Map<Scale, Double> alpha) {

  static TestFiguresJson of(TestFigures figures) {
    var results = new TreeMap<Scale, List<Integer>>();
    figures.results().forEach((scale, histogram) -> results.put(scale, histogram.bins()));
    var items = figures.items().items();
    return new TestFiguresJson(
        figures.stages(),
        results,
        figures.items().attempts(),
        IntStream.range(0, items.size()).mapToObj(at -> ItemJson.of(at, items.get(at))).toList(),
        figures.items().alpha());
  }

  /**
   * One item.
   *
   * @param number in the order of the file, from 1
   * @param discrimination {@code null} where nothing varies
   */
  public record ItemJson(int number, int answered, double mean, Double discrimination) {

    static ItemJson of(int at, ItemStatistics.Item item) {
      var discrimination = item.discrimination();
      return new ItemJson(
          at + 1,
          item.answered(),
          item.mean(),
          discrimination.isPresent() ? discrimination.getAsDouble() : null);
    }
  }
}
