package ru.rsnms.expertise.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.rsnms.shared.Conflict;

class ScoreSummaryTest {

  @Test
  void mean_median_and_spread_stand_side_by_side() {
    var summary = of("70", "40", "76");

    assertThat(summary.mean()).isEqualTo("62.0000");
    assertThat(summary.median()).isEqualTo("70.0000");
    assertThat(summary.spread()).isEqualTo("36");
    assertThat(summary.deviation()).isEqualTo("15.7480");
    assertThat(of("10", "20").median()).isEqualTo("15.0000");
    assertThat(of("10").deviation()).isEqualTo("0.0000");
  }

  @Test
  void the_number_that_speaks_is_chosen_by_the_rules() {
    var summary = of("40", "70", "76");

    assertThat(summary.score(ScoreAggregate.MEAN)).isEqualTo("62.0000");
    assertThat(summary.score(ScoreAggregate.MEDIAN)).isEqualTo("70.0000");
    assertThat(summary.score(ScoreAggregate.NEAREST_TWO)).isEqualTo("73.0000");
  }

  @Test
  void of_two_pairs_equally_near_the_higher_one_counts() {
    assertThat(of("50", "60", "70").score(ScoreAggregate.NEAREST_TWO)).isEqualTo("65.0000");
    assertThat(of("50", "60").score(ScoreAggregate.NEAREST_TWO)).isEqualTo("55.0000");
    assertThat(of("50").score(ScoreAggregate.NEAREST_TWO)).isEqualTo("50.0000");
  }

  @Test
  void one_more_expert_is_called_by_a_spread_above_the_limit_and_only_once() {
    var limit = BigDecimal.valueOf(20);

    assertThat(of("50", "70").callsAnother(limit, 2)).isFalse();
    assertThat(of("50", "70.01").callsAnother(limit, 2)).isTrue();
    assertThat(of("50", "71", "90").callsAnother(limit, 2)).isFalse();
    assertThat(of("50").callsAnother(limit, 2)).isFalse();
    assertThat(of("0", "100").callsAnother(null, 2)).isFalse();
  }

  @Test
  void nothing_is_made_of_no_marks() {
    assertThatThrownBy(() -> ScoreSummary.of(List.of())).isInstanceOf(Conflict.class);
  }

  private static ScoreSummary of(String... marks) {
    return ScoreSummary.of(Arrays.stream(marks).map(BigDecimal::new).toList());
  }
}
