package ru.rsnms.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

/** A word of a megabyte is refused wherever it stands; long texts of words are not. */
class WordLimitTest {

  private static final String ENDLESS = "ы".repeat(1_000_000);

  @Test
  void an_endless_word_is_refused_wherever_it_stands() {
    refused(SomeTexts.orderOf(SomeTexts.clause("1", "Слово " + ENDLESS)));
    refused(SomeTexts.orderOf(SomeTexts.clause("1", "Слово")).withOpening(ENDLESS, ""));
    refused(SomeTexts.orderOf(SomeTexts.clause("1", "Слово")).withOpening("О", ENDLESS));
    var table = new Table(List.of(), List.of(), List.of(Table.Row.of("а", ENDLESS)));
    refused(SomeTexts.orderOf(NormUnit.of(table)));
  }

  @Test
  void many_words_are_no_endless_word() {
    var text = SomeTexts.orderOf(SomeTexts.clause("1", "слово ".repeat(100_000)));

    assertThatCode(() -> WordLimit.check(text)).doesNotThrowAnyException();
  }

  private static void refused(OrderText text) {
    assertThatThrownBy(() -> WordLimit.check(text))
        .isInstanceOfSatisfying(
            Invalid.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("document/word-too-long");
              assertThat(Texts.of(refusal)).hasSizeLessThan(200).startsWith("В тексте есть слово");
            });
  }
}
