package ru.rsnms.reserve.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.rsnms.reserve.SomeRules;

class DynamicsTest {

  private static final Dynamics THREE_YEARS = Dynamics.of(SomeRules.rules().set());
  private static final BigDecimal LOW = new BigDecimal("45");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50 51 52 53|STABLE_POSITIVE",
        "50 50 50 51|STABLE_POSITIVE",
        "40 41 42 43|STABLE_POSITIVE",
        "50 50 50 50|ORDINARY",
        "50 49 51 52|UNSTABLE",
        "50 51 50 60|UNSTABLE",
        "50 49 48 47|ORDINARY",
        "46 46 45 44|STABLY_LOW",
        "40 40 40 40|STABLY_LOW",
        "44 43 44 43|UNSTABLE",
        "50 51 52|NO_DATA",
        "90 50 51 52 53|STABLE_POSITIVE",
      })
  void the_own_figures_of_three_years_tell(String years, Tendency expected) {
    assertThat(THREE_YEARS.trend(figures(years), 2026, LOW).tendency()).isEqualTo(expected);
  }

  @Test
  void the_formula_can_be_followed_number_by_number() {
    var trend = THREE_YEARS.trend(figures("50 52 51 55"), 2026, LOW);

    assertThat(trend.changes())
        .containsExactly(BigDecimal.valueOf(2), BigDecimal.valueOf(-1), BigDecimal.valueOf(4));
    assertThat(trend.total()).isEqualTo("5");
    assertThat(trend.mean()).isEqualTo("52.6667");
    assertThat(trend.figures()).extracting(Figure::year).containsExactly(2023, 2024, 2025, 2026);
  }

  @Test
  void a_change_within_the_tolerance_is_none() {
    var tolerant = new Dynamics(3, BigDecimal.ONE, BigDecimal.valueOf(25));

    assertThat(tolerant.trend(figures("50 52 51 55"), 2026, LOW).tendency())
        .isEqualTo(Tendency.STABLE_POSITIVE);
    assertThat(tolerant.trend(figures("50 50 50 51"), 2026, LOW).tendency())
        .isEqualTo(Tendency.ORDINARY);
  }

  @Test
  void years_after_the_last_one_do_not_count_and_a_gap_is_no_data() {
    var gap =
        List.of(
            new Figure(2023, BigDecimal.ONE),
            new Figure(2024, BigDecimal.ONE),
            new Figure(2026, BigDecimal.TEN));

    assertThat(THREE_YEARS.trend(gap, 2026, LOW).tendency()).isEqualTo(Tendency.NO_DATA);
    assertThat(THREE_YEARS.trend(figures("50 51 52 53 10"), 2025, LOW).tendency())
        .isEqualTo(Tendency.STABLE_POSITIVE);
  }

  @Test
  void low_is_the_lowest_quarter_by_the_own_mean_in_whole_organisations() {
    var all = new ArrayList<List<Figure>>();
    IntStream.of(70, 40, 60, 50, 80, 90, 30)
        .forEach(i -> all.add(figures("0 i i i".replace("i", i + ""))));
    all.add(figures("10 10"));

    assertThat(THREE_YEARS.lowBorder(all, 2026)).hasValue(new BigDecimal("30.0000"));
    assertThat(THREE_YEARS.lowBorder(all.subList(0, 3), 2026)).isEmpty();
  }

  @Test
  void no_organisation_is_a_site_of_both_levels() {
    var random = new Random(7);
    for (var i = 0; i < 5_000; i++) {
      var values = random.ints(4, 30, 60).mapToObj(String::valueOf).toList();
      var trend = THREE_YEARS.trend(figures(String.join(" ", values)), 2026, LOW);
      var falls = trend.changes().stream().anyMatch(change -> change.signum() < 0);
      if (trend.tendency() == Tendency.STABLE_POSITIVE) {
        assertThat(falls).isFalse();
        assertThat(trend.total().signum()).isPositive();
      }
      if (trend.tendency() == Tendency.STABLY_LOW) {
        assertThat(trend.total().signum()).isNotPositive();
      }
    }
  }

  /** Ends in 2026. */
  private static List<Figure> figures(String values) {
    var numbers = values.split(" ");
    return IntStream.range(0, numbers.length)
        .mapToObj(i -> new Figure(2027 - numbers.length + i, new BigDecimal(numbers[i])))
        .toList();
  }
}
