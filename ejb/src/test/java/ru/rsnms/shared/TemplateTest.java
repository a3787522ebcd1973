package ru.rsnms.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences read as the message format of the platform writes them. */
class TemplateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Без мест",
        "{0}",
        "Ваше место – {0} из {1}, общий балл – {2}.",
        "Сначала {2}, потом {0}, ещё раз {2}",
        "Кавычка '' и '{0}' словами, {1}",
        "Мест нет: {3}",
        "{0,choice,0#нет мест|1#одно место|1<мест: {0}}, {1,number,#}"
      })
  void a_sentence_reads_as_the_message_format_writes_it(String words) {
    var details = new Object[] {12345, new BigDecimal("70.50"), "слово"};

    assertThat(Template.of(words).with(details))
        .isEqualTo(new MessageFormat(words, Texts.RUSSIAN).format(details));
  }

  @Test
  void an_absent_detail_is_named() {
    assertThat(Template.of("{0} и {1}").with("слово")).isEqualTo("слово и {1}");
  }

  @Test
  void numbers_are_written_as_the_platform_writes_them() {
    var random = new Random(7);
    var format = new MessageFormat("{0}", Texts.RUSSIAN);
    for (var i = 0; i < 20_000; i++) {
      var digits = random.nextLong() >> random.nextInt(60);
      for (Number number :
          new Number[] {
            digits, (int) digits, BigDecimal.valueOf(digits, random.nextInt(8) - 2), digits / 7.0
          }) {
        assertThat(RussianNumbers.written(number)).isEqualTo(format.format(new Object[] {number}));
      }
    }
  }
}
