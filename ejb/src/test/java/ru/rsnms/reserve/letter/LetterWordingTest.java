package ru.rsnms.reserve.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.reserve.letter.LetterWording.Answer;
import ru.rsnms.reserve.letter.LetterWording.Facts;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.shared.PersonName;

/** What letters say. */
class LetterWordingTest {

  private static final PersonName NAME = new PersonName("Лосева", "Анна", "Петровна");

  @Test
  void who_failed_is_told_until_when_to_appeal() {
    var words = LetterWording.of(LetterKind.PRELIMINARY, facts(1, false, NAME));

    assertThat(words.number()).isEqualTo("П-3-1-12");
    assertThat(words.text()).first().isEqualTo("Здравствуйте, Анна Петровна!");
    assertThat(words.text())
        .contains("Решение: Вы не прошли на второй уровень.")
        .contains("Не хватило 1,5 балла.")
        .anyMatch(line -> line.contains("протокол № 7 от 01.10.2026"))
        .last()
        .asString()
        .contains("по 20.10.2026 включительно");
  }

  @Test
  void who_passed_is_not_sent_to_appeal_but_told_what_comes() {
    var words = LetterWording.of(LetterKind.PRELIMINARY, facts(1, true, NAME));

    assertThat(words.whole())
        .contains("Вы прошли на второй уровень. Основание:")
        .doesNotContain("подайте апелляцию");
  }

  @Test
  void a_final_letter_of_who_failed_names_the_ticket() {
    var words = LetterWording.of(LetterKind.FINAL, facts(1, false, NAME));

    assertThat(words.whole()).contains("№ 3-0005").contains("управленческие компетенции");
  }

  @Test
  void a_ticket_has_the_number_of_the_right() {
    assertThat(LetterWording.of(LetterKind.TICKET, facts(1, false, NAME)).number())
        .isEqualTo("3-0005");
  }

  @Test
  void a_name_without_a_patronymic_is_greeted_by_the_first_name() {
    var name = new PersonName("Ким", "Олег", null);

    assertThat(LetterWording.of(LetterKind.FINAL, facts(1, true, name)).text())
        .first()
        .isEqualTo("Здравствуйте, Олег!");
  }

  @Test
  void the_answer_to_an_appeal_names_its_reason_and_its_own_protocol() {
    var denied = LetterWording.of(LetterKind.APPEAL, facts(1, false, NAME));
    assertThat(denied.number()).isEqualTo("А-3-1-12");
    assertThat(denied.whole())
        .contains("апелляция от 12.10.2026", "отклонена", "Оценки верны.", "протокол № 9")
        .doesNotContain("удовлетворена");
    assertThat(LetterWording.of(LetterKind.APPEAL, facts(1, true, NAME)).whole())
        .contains("удовлетворена");
    assertThat(LetterWording.of(LetterKind.APPEAL, facts(3, false, NAME)).whole())
        .contains("не принята к рассмотрению")
        .doesNotContain("протокол № 9");
  }

  @Test
  void applications_and_teams_are_numbered_as_on_the_pages() {
    assertThat(LetterWording.of(LetterKind.FINAL, facts(1, true, NAME)).whole())
        .contains("Ваша заявка – К-0012.");
    assertThat(LetterWording.of(LetterKind.FINAL, facts(2, true, NAME)).whole())
        .contains("Ваша команда – № 12.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void every_level_has_its_own_words(int level) {
    for (var kind : LetterKind.values()) {
      for (var passed : List.of(true, false)) {
        var words = LetterWording.of(kind, facts(level, passed, NAME));
        assertThat(words.whole()).doesNotContain("{").doesNotContain("null");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void the_basis_is_in_every_letter(LetterKind kind) {
    assertThat(LetterWording.of(kind, facts(1, false, NAME)).whole())
        .contains("протокол № 7 от 01.10.2026; правила отбора, редакция 2");
  }

  private static Facts facts(int level, boolean passed, PersonName name) {
    return new Facts(
        3,
        "Кадровый резерв – 2026",
        level,
        "12",
        name,
        "Школа № 1",
        passed,
        passed ? Ground.QUOTA : null,
        List.of("Не хватило 1,5 балла."),
        "7",
        LocalDate.of(2026, 10, 1),
        2,
        LocalDate.of(2026, 10, 20),
        "3-0005",
        new Answer(
            LocalDate.of(2026, 10, 12),
            level == 3 ? null : passed,
            "Оценки верны.",
            level == 3 ? null : "9",
            level == 3 ? null : LocalDate.of(2026, 10, 19)));
  }
}
