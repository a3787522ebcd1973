package ru.rsnms.amendment.model.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.document.SomeTexts.clause;
import static ru.rsnms.document.SomeTexts.orderOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.rsnms.amendment.EntryIntoForce;
import ru.rsnms.document.DocumentKind;

class EntryGrammarTest {

  private static final LocalDate DATED = LocalDate.of(2026, 3, 10);
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Настоящий приказ вступает в силу со дня подписания.|2026-03-10",
        "Приказ вступает в силу с момента его подписания.|2026-03-10",
        "Настоящий приказ вступает в силу с 1 сентября 2026 года.|2026-09-01",
        "Настоящий приказ вступает в силу с 01.09.2026.|2026-09-01",
        "Настоящее распоряжение вступает в силу со дня официального опубликования.|2026-03-12",
        "Приказ вступает в силу на следующий день после дня его официального опубликования.|2026-03-13",
        "Настоящий приказ вступает в силу по истечении 10 дней после дня его официального опубликования.|2026-03-23",
        "Настоящий приказ вступает в силу по истечении десяти дней со дня официального опубликования.|2026-03-23",
      })
  void reads_the_first_day_in_force(String clause, LocalDate day) {
    var entry = EntryGrammar.read(orderOf(clause("1", "Сделать."), clause("2", clause)));
    assertThat(entry.orElseThrow().firstDay(DATED, PUBLISHED)).contains(day);
  }

  @Test
  void an_impossible_day_and_silence_say_nothing() {
    assertThat(
            EntryGrammar.read(
                orderOf(clause("1", "Приказ вступает в силу с 31 сентября 2026 года."))))
        .isEmpty();
    assertThat(EntryGrammar.read(orderOf(clause("1", "Сделать.")))).isEmpty();
  }

  @Test
  void what_is_written_reads_back() {
    for (var entry :
        List.of(
            EntryIntoForce.onSigning(),
            EntryIntoForce.on(DATED),
            EntryIntoForce.afterPublication(0),
            EntryIntoForce.afterPublication(1),
            EntryIntoForce.afterPublication(2),
            EntryIntoForce.afterPublication(11))) {
      var sentence = EntryGrammar.sentence(entry, DocumentKind.ORDER);
      assertThat(EntryGrammar.read(orderOf(clause("1", sentence)))).contains(entry);
    }
  }

  @Test
  void an_act_that_waits_for_publication_has_no_first_day() {
    assertThat(EntryIntoForce.afterPublication(1).firstDay(DATED, null)).isEmpty();
  }
}
