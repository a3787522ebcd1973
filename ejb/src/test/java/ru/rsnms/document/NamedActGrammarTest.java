package ru.rsnms.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NamedActGrammarTest {

  @Test
  void all_acts_are_found_in_reading_order() {
    var text =
        "В соответствии с приказом от 06.05.2022 № 1145 и письмом от «6» мая 2023 года"
            + " N\u00a017-р (в ред. от 1 июня 2024 г. № 8/2).";

    assertThat(NamedActGrammar.in(text))
        .containsExactly(
            new NamedAct(LocalDate.of(2022, 5, 6), "1145", "от 06.05.2022 № 1145"),
            new NamedAct(LocalDate.of(2023, 5, 6), "17-р", "от «6» мая 2023 года N 17-р"),
            new NamedAct(LocalDate.of(2024, 6, 1), "8/2", "от 1 июня 2024 г. № 8/2"));
  }

  @Test
  void the_end_of_a_sentence_is_not_part_of_the_number() {
    assertThat(
            NamedActGrammar.first("утвержден приказом от 06.05.2022 № 1145-од.")
                .orElseThrow()
                .number())
        .isEqualTo("1145-од");
  }

  @Test
  void an_impossible_date_is_none() {
    assertThat(NamedActGrammar.first("от 31.02.2022 № 5").orElseThrow().date()).isNull();
    assertThat(NamedActGrammar.first("от 3 утра 2022 г. № 5").orElseThrow().date()).isNull();
  }

  @Test
  void a_text_may_name_none() {
    assertThat(NamedActGrammar.first("от 06.05.2022")).isEmpty();
  }
}
