package ru.rsnms.reserve.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.rule.Merit;

class RecommendationsTest {

  private static final List<Programme> PROGRAMMES =
      List.of(
          programme("Работа в команде", null),
          programme("Лидерские качества", Merit.LEADERSHIP),
          programme("Управление", Merit.MANAGEMENT));

  private static Programme programme(String name, Merit measure) {
    return new Programme(ProgrammeId.next(), name, measure, "слайд 42");
  }

  private static List<String> recommended(Map<Merit, BigDecimal> merits) {
    return Recommendations.of(PROGRAMMES, merits).stream().map(Recommendation::programme).toList();
  }

  @Test
  void the_weakest_measure_is_strengthened_and_what_is_for_everybody_comes_too() {
    assertThat(
            recommended(
                Map.of(
                    Merit.LEADERSHIP, new BigDecimal("40.00"), Merit.MANAGEMENT, BigDecimal.TEN)))
        .containsExactly("Работа в команде", "Управление");
  }

  @Test
  void equally_weak_measures_are_both_strengthened() {
    assertThat(
            recommended(
                Map.of(
                    Merit.LEADERSHIP, new BigDecimal("10.00"), Merit.MANAGEMENT, BigDecimal.TEN)))
        .hasSize(3);
  }

  @Test
  void a_measure_that_no_programme_is_for_does_not_count_as_the_weakest() {
    assertThat(recommended(Map.of(Merit.IDEA, BigDecimal.ONE, Merit.LEADERSHIP, BigDecimal.TEN)))
        .containsExactly("Работа в команде", "Лидерские качества");
  }

  @Test
  void without_results_there_is_only_what_is_for_everybody() {
    assertThat(recommended(Map.of())).containsExactly("Работа в команде");
  }
}
