package ru.rsnms.expertise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.shared.PersonName;

class TelltaleGrammarTest {

  private final TelltaleGrammar names =
      new TelltaleGrammar(
          List.of(new PersonName("Журавлёва", "Полина", "Евгеньевна")),
          List.of(
              new OrganizationNames(
                  "Муниципальное бюджетное учреждение «Гимназия № 7»",
                  "МБОУ \"Гимназия № 7\"",
                  null,
                  List.of())),
          List.of("Таштагольский муниципальный округ"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Журавлёва предлагает",
        "опыт Журавлевой",
        "вместе с ЖУРАВЛЁВОЙ",
        "благодарим Полину Евгеньевну",
        "в мбоу «гимназия  № 7» работает",
        "в гимназии №7 города",
        "школы Таштагольского округа"
      })
  void a_name_in_any_case_is_taken_out(String text) {
    assertThat(names.finds(text)).isTrue();
    assertThat(names.hide(text)).contains("[скрыто]");
    assertThat(names.finds(names.hide(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"журавли летят", "кабинет № 71", "Полина из пятого класса", "гимназия в округе"})
  void other_words_stay(String text) {
    assertThat(names.hide(text)).isEqualTo(text);
  }

  @Test
  void a_short_name_hides_no_longer_words() {
    var one =
        new TelltaleGrammar(List.of(new PersonName("Ким", "Яна", null)), List.of(), List.of());

    assertThat(one.hide("Ким Яна и Кимберлит")).isEqualTo("[скрыто] Яна и Кимберлит");
  }
}
