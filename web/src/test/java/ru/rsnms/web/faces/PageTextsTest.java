package ru.rsnms.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 дней",
    "1, 1 день",
    "2, 2 дня",
    "4, 4 дня",
    "5, 5 дней",
    "11, 11 дней",
    "14, 14 дней",
    "21, 21 день",
    "112, 112 дней",
    "122, 122 дня"
  })
  void a_counted_noun_has_the_form_of_its_number(long number, String words) {
    assertThat(PageTexts.count("count.days", number)).isEqualTo(words);
  }

  @Test
  void thousands_are_parted() {
    assertThat(PageTexts.count("count.people", 20_113)).matches("20\\h113 человек");
  }

  @Test
  void placeholders_are_filled() {
    assertThat(PageTexts.of("form.errors", 2)).isEqualTo("Проверьте форму: ошибок 2");
  }
}
