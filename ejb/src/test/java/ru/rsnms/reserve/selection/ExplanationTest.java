package ru.rsnms.reserve.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.reserve.SomeRules.half;
import static ru.rsnms.reserve.selection.SomeContenders.no;
import static ru.rsnms.reserve.selection.SomeContenders.scored;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.shared.Texts;

class ExplanationTest {

  @Test
  void a_candidate_reads_place_border_and_what_was_missing() {
    var selection =
        Selection.run(
            half(),
            List.of(
                scored(1, "71.2"),
                scored(2, "63.5"),
                scored(3, "60.25"),
                no(4).total("20").winner().please()));

    assertThat(words(selection, 2))
        .containsExactly(
            "Вы не проходите по результату: до проходного балла не хватило 3,25.",
            "Ваше место – 3 из 4, общий балл – 60,25.",
            "Последний проходной балл – 63,5.",
            "Всего проходят: по результату – 2, как победители конкурсов – 1, по праву из"
                + " прошлого сезона – 0.");
    assertThat(words(selection, 3).get(0))
        .isEqualTo(
            "Вы проходите независимо от результата: «Флагманы образования», 2025 год, победитель.");
  }

  @Test
  void a_lost_tie_names_the_measure_and_both_values() {
    var all =
        List.of(
            no(1).total("70").merit(Merit.IDEA, "64.5").please(),
            no(2).total("70").merit(Merit.IDEA, "65").please());

    assertThat(words(Selection.run(half(), all), 1).get(0))
        .isEqualTo(
            "Вы не проходите по результату. При равном общем балле решает показатель «баллы за"
                + " проектную идею»: у Вас 64,5, у последнего прошедшего 65.");
  }

  @Test
  void an_earlier_application_is_not_told_in_numbers() {
    var all =
        List.of(
            no(1).total("70").merit(Merit.EARLIER, "-1800000000000").please(),
            no(2).total("70").merit(Merit.EARLIER, "-1800000000001").please());

    assertThat(words(Selection.run(half(), all), 1).get(0))
        .isEqualTo(
            "Вы не проходите по результату. При равенстве показателей решает время подачи заявки:"
                + " Ваша подана позже.");
  }

  @Test
  void the_commission_is_named_by_its_protocol() {
    var all = List.of(scored(1, "70"), scored(2, "70"));
    var choice = new CommissionChoice(Set.of(all.get(1).id()), "протокол от 03.03.2027 № 2");

    assertThat(words(Selection.run(half(), all, choice), 1).get(0))
        .isEqualTo(
            "Вы проходите: при равенстве всех показателей так решила комиссия, протокол от"
                + " 03.03.2027 № 2.");
  }

  @Test
  void who_withdrew_reads_that_and_nothing_else() {
    var all = List.of(scored(1, "70"), no(2).standing(Standing.WITHDRAWN).please());

    assertThat(words(Selection.run(half(), all), 1)).containsExactly("Заявка отозвана.");
  }

  @ParameterizedTest
  @EnumSource
  void every_reason_has_words(Reason.Why why) {
    assertThat(Texts.has("reserve.reason." + why)).isTrue();
  }

  private static List<String> words(Selection selection, int at) {
    return Explanation.of(Unit.PERSON, selection.verdicts().get(at), selection);
  }
}
