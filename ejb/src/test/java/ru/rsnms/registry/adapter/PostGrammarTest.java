package ru.rsnms.registry.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.rsnms.registry.NameCase;

class PostGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Начальник отдела правовой работы | GENITIVE | Начальника отдела правовой работы",
        "Начальник отдела правовой работы | ACCUSATIVE | Начальника отдела правовой работы",
        "Начальник отдела правовой работы | INSTRUMENTAL | Начальником отдела правовой работы",
        "Главный консультант отдела | DATIVE | Главному консультанту отдела",
        "Ведущий специалист | GENITIVE | Ведущего специалиста",
        "Заведующий сектором по связям | DATIVE | Заведующему сектором по связям",
        "Исполняющий обязанности министра | GENITIVE | Исполняющего обязанности министра",
        "Заместитель министра | ACCUSATIVE | Заместителя министра",
        "Педагог-психолог | GENITIVE | Педагога-психолога",
        "Глава округа | DATIVE | Главе округа",
        "Отдел общего образования | ACCUSATIVE | Отдел общего образования",
        "Отдел общего образования | DATIVE | Отделу общего образования",
        "Управление образования | GENITIVE | Управления образования",
        "Министерство образования Кузбасса | DATIVE | Министерству образования Кузбасса",
        "Муниципальная служба | ACCUSATIVE | Муниципальную службу",
        "Комиссия | GENITIVE | Комиссии",
        "Устав | GENITIVE | Устава",
        "Положение об управлении | GENITIVE | Положения об управлении",
        "доверенность от 12.03.2026 № 4 | GENITIVE | доверенности от 12.03.2026 № 4"
      })
  void posts_units_and_grounds_are_declined(String words, NameCase wanted, String form) {
    assertThat(PostGrammar.form(words, wanted)).isEqualTo(form);
  }
}
