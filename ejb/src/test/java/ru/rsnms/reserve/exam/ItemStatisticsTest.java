package ru.rsnms.reserve.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ru.rsnms.reserve.exam.Scale.LEADERSHIP;
import static ru.rsnms.reserve.exam.Scale.MANAGEMENT;
import static ru.rsnms.reserve.exam.Scale.ORGANISING;
import static ru.rsnms.reserve.exam.Scale.POTENTIAL;
import static ru.rsnms.reserve.exam.SomeExams.agreement;
import static ru.rsnms.reserve.exam.SomeExams.reversed;
import static ru.rsnms.reserve.exam.SomeExams.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How well items measure, against numbers reckoned by hand. */
class ItemStatisticsTest {

  private static final Exam EXAM =
      SomeExams.of(
          rule(Unanswered.LEAST, 1, 1, 1, 1),
          agreement(ORGANISING),
          agreement(ORGANISING),
          reversed(ORGANISING),
          agreement(POTENTIAL),
          agreement(LEADERSHIP),
          agreement(MANAGEMENT));

  private static Map<Integer, Integer> answers(int first, int second, int third) {
    return Map.of(0, first, 1, second, 2, third, 3, 3);
  }

  @Test
  void means_correlations_and_alpha_as_by_hand() {
    // Points of the scale: (1,2,1), (3,3,2), (5,4,3), (2,1,4).
    var statistics =
        ItemStatistics.of(
            EXAM, List.of(answers(1, 2, 5), answers(3, 3, 4), answers(5, 4, 3), answers(2, 1, 2)));

    assertThat(statistics.items().get(0).mean()).isEqualTo(2.75);
    assertThat(statistics.items().get(2).mean()).isEqualTo(2.5);
    // Covariance with the rest 2, variances 2.1875 and 2.
    assertThat(statistics.items().get(0).discrimination().orElseThrow())
        .isCloseTo(0.956183, within(0.0000005));
    // Variances of the items 2.1875, 1.25, 1.25; of the sums 4, 8, 12, 7: 8.1875.
    assertThat(statistics.alpha().get(ORGANISING))
        .isCloseTo(1.5 * (1 - 4.6875 / 8.1875), within(1e-9));
  }

  @Test
  void where_nothing_varies_nothing_is_said() {
    var statistics = ItemStatistics.of(EXAM, List.of(answers(3, 3, 3), answers(3, 3, 3)));

    assertThat(statistics.alpha()).isEmpty();
    assertThat(statistics.items()).allMatch(item -> item.discrimination().isEmpty());
    assertThat(statistics.items().get(4).answered()).isZero();
    assertThat(ItemStatistics.of(EXAM, List.of()).items()).hasSize(6);
  }

  @Test
  void equal_items_agree_wholly_and_no_correlation_leaves_its_bounds() {
    var random = new Random(4);
    for (var round = 0; round < 200; round++) {
      var attempts = new ArrayList<Map<Integer, Integer>>();
      for (var one = 0; one < 8; one++) {
        var degree = 1 + random.nextInt(5);
        attempts.add(answers(degree, degree, 6 - degree));
      }
      var statistics = ItemStatistics.of(EXAM, attempts);

      statistics
          .items()
          .forEach(
              item ->
                  item.discrimination()
                      .ifPresent(value -> assertThat(value).isBetween(-1.000001, 1.000001)));
      if (statistics.alpha().containsKey(ORGANISING)) {
        assertThat(statistics.alpha().get(ORGANISING)).isCloseTo(1, within(1e-9));
      }
    }
  }

  @Test
  void a_hundred_belongs_to_the_last_ten() {
    var histogram =
        Histogram.of(Stream.of("0", "9.9999", "10", "100", "95").map(BigDecimal::new).toList());

    assertThat(histogram.bins()).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 0, 2);
    assertThat(histogram.highest()).isEqualTo(2);
  }

  @Test
  void a_seed_always_gives_its_order_and_every_item_once() {
    assertThat(ItemOrder.of(5, 42)).isEqualTo(ItemOrder.of(5, 42));
    for (var seed = 0; seed < 200; seed++) {
      assertThat(ItemOrder.of(40, seed)).hasSize(40).doesNotHaveDuplicates();
    }
    assertThat(Stream.iterate(0, s -> s + 1).limit(50).map(s -> ItemOrder.of(40, s)).distinct())
        .hasSize(50);
  }
}
