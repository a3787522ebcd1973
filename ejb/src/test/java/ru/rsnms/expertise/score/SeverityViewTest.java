package ru.rsnms.expertise.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeverityViewTest {

  private static final UUID STRICT = new UUID(1, 1);
  private static final UUID MILD = new UUID(1, 2);
  private static final UUID ALONE = new UUID(1, 3);

  @Test
  void an_expert_is_compared_with_those_of_the_same_items() {
    var view =
        SeverityView.of(
            List.of(
                mark(STRICT, 1, 40), mark(MILD, 1, 60), mark(STRICT, 2, 50), mark(MILD, 2, 80)));

    assertThat(view.experts()).extracting(Severity::expert).containsExactly(STRICT, MILD);
    assertThat(view.experts().get(0).shift()).isEqualTo(-25);
    assertThat(view.experts().get(0).zScore()).isEqualTo(-1);
    assertThat(view.experts().get(1).zScore()).isEqualTo(1);
  }

  @Test
  void who_marked_alone_cannot_be_compared_and_stands_last() {
    var view = SeverityView.of(List.of(mark(ALONE, 3, 5), mark(STRICT, 1, 40), mark(MILD, 1, 60)));

    var last = view.experts().get(2);
    assertThat(last.expert()).isEqualTo(ALONE);
    assertThat(last.isComparable()).isFalse();
    assertThat(last.zScore()).isZero();
    assertThat(view.levelled().get(new UUID(2, 3))).isEqualTo(5);
  }

  @Test
  void a_severe_expert_is_taken_out_of_the_levelled_scores() {
    var marks = new ArrayList<Mark>();
    for (var item = 0; item < 12; item++) {
      for (var expert = 0; expert < 3; expert++) {
        var severity = expert == 0 ? -9 : 0;
        marks.add(mark(new UUID(3, expert), item, 50 + item + severity));
      }
    }

    var view = SeverityView.of(marks);

    assertThat(view.experts().get(0).expert()).isEqualTo(new UUID(3, 0));
    for (var item = 0; item < 12; item++) {
      assertThat(view.levelled().get(new UUID(2, item))).isCloseTo(47 + item, within(1e-9));
    }
  }

  @Test
  void experts_who_agree_have_no_severity() {
    var view = SeverityView.of(List.of(mark(STRICT, 1, 60), mark(MILD, 1, 60)));

    assertThat(view.experts()).extracting(Severity::zScore).containsOnly(0.0);
    assertThat(SeverityView.of(List.of()).experts()).isEmpty();
  }

  private static Mark mark(UUID expert, int item, int points) {
    return new Mark(expert, new UUID(2, item), BigDecimal.valueOf(points));
  }
}
