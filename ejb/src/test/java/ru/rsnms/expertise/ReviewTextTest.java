package ru.rsnms.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ru.rsnms.expertise.ReviewText.Remark;

/** What an author reads is the same whoever wrote which review. */
class ReviewTextTest {

  @Test
  void the_order_depends_on_the_words_alone() {
    var texts = new ArrayList<>(List.of(text(7), text(3), text(9), text(1), text(5)));
    var once = ReviewText.inOrderOfWords(texts);

    for (var seed = 0; seed < 50; seed++) {
      Collections.shuffle(texts, new Random(seed));
      assertThat(ReviewText.inOrderOfWords(texts)).isEqualTo(once);
    }
  }

  @Test
  void the_order_is_not_that_of_the_points() {
    var texts = List.of(text(1), text(3), text(5), text(7), text(9));

    assertThat(ReviewText.inOrderOfWords(texts)).isNotEqualTo(texts).hasSameElementsAs(texts);
  }

  private static ReviewText text(int points) {
    return new ReviewText(
        BigDecimal.valueOf(points), List.of(new Remark("Польза", points, "")), "Совет " + points);
  }
}
