package ru.rsnms.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.rsnms.document.HouseStyle;
import ru.rsnms.shared.CanonicalJson;

/** Whether words are divided is a choice of the issuer that leaves signed papers as they were. */
class HouseStyleHyphensTest {

  @Test
  void a_style_that_divides_words_is_written_as_before_there_was_a_choice() {
    var before = CanonicalJson.write(SomeStyles.plain());

    assertThat(before).doesNotContain("wholeWords");
    assertThat(CanonicalJson.write(whole(false))).isEqualTo(before);
    assertThat(CanonicalJson.read(before, HouseStyle.class).wholeWords()).isNull();
  }

  @Test
  void a_style_that_keeps_words_whole_is_kept() {
    var kept = CanonicalJson.read(CanonicalJson.write(whole(true)), HouseStyle.class);

    assertThat(kept.wholeWords()).isTrue();
  }

  private static HouseStyle whole(boolean words) {
    var plain = SomeStyles.plain();
    return new HouseStyle(
        plain.letterhead(),
        plain.abbreviation(),
        plain.place(),
        plain.orderWord(),
        plain.directiveWord(),
        plain.resolvingWord(),
        plain.genitiveName(),
        plain.orderNumber(),
        plain.directiveNumber(),
        plain.font(),
        plain.textSize(),
        plain.tableSize(),
        plain.leftMargin(),
        words);
  }
}
