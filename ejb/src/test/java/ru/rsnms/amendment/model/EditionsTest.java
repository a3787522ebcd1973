package ru.rsnms.amendment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.amendment.SomeActs.AMENDED;
import static ru.rsnms.amendment.SomeActs.issued;
import static ru.rsnms.amendment.SomeActs.order;
import static ru.rsnms.amendment.SomeActs.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.Edition;
import ru.rsnms.amendment.IssuedAmendments;
import ru.rsnms.amendment.MarkKind;
import ru.rsnms.amendment.Occurrence;
import ru.rsnms.amendment.Operation;
import ru.rsnms.amendment.SomeActs;
import ru.rsnms.amendment.Target;
import ru.rsnms.amendment.WordChange;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;

class EditionsTest {

  private final OrderText base = order();

  private static NormUnit clause(String number, String words) {
    return NormUnit.of(UnitKind.CLAUSE, number, words);
  }

  private static String words(Edition edition, UUID id) {
    return OrderEditing.find(edition.text(), id).orElseThrow().text();
  }

  private Edition after(AmendmentInstruction... wanted) {
    return Editions.on(base, List.of(issued("80", AMENDED, wanted)), AMENDED);
  }

  private static AmendmentInstruction words(Operation operation, UUID at, WordChange change) {
    return AmendmentInstruction.ofWords(operation, Target.unit(at), change);
  }

  private String refusalOf(AmendmentInstruction... wanted) {
    return Editions.obstacle(SomeActs.edition(base), List.of(wanted), SomeActs.act("x", AMENDED))
        .map(refusal -> refusal.code())
        .orElse("");
  }

  @Test
  void the_day_before_the_text_is_the_old_one() {
    var issued =
        List.of(issued("80", AMENDED, AmendmentInstruction.repeal(Target.unit(unit(base, "5")))));

    assertThat(Editions.on(base, issued, AMENDED.minusDays(1)).text()).isEqualTo(base);
    assertThat(Editions.on(base, issued, AMENDED).text()).isNotEqualTo(base);
  }

  @Test
  void a_reworded_unit_keeps_its_identity_and_tells_by_whom() {
    var id = unit(base, "2.1");
    var edition =
        after(
            AmendmentInstruction.ofUnit(
                Operation.REPLACE_UNIT, Target.unit(id), clause("2.1", "Принять заявки до мая.")));

    assertThat(words(edition, id)).isEqualTo("Принять заявки до мая.");
    assertThat(edition.marksOf(id)).hasSize(1);
    assertThat(edition.marksOf(id).get(0).kind()).isEqualTo(MarkKind.REWORDED);
    assertThat(edition.marksOf(id).get(0).act().number()).isEqualTo("80");
  }

  @Test
  void nothing_is_renumbered_when_a_unit_comes_in_or_goes_out() {
    var added = clause("3.1", "Проверить итоги.");
    var edition =
        after(
            AmendmentInstruction.ofUnit(Operation.INSERT_UNIT, Target.unit(unit(base, "3")), added),
            AmendmentInstruction.repeal(Target.unit(unit(base, "5"))));

    assertThat(edition.text().units().stream().map(NormUnit::number))
        .containsExactly("1", "2", "3", "3.1", "4", "5", "6");
    assertThat(words(edition, unit(base, "5"))).isEqualTo("Утратил силу.");
    assertThat(edition.isRepealed(unit(base, "5"))).isTrue();
    assertThat(edition.marksOf(added.id()).get(0).kind()).isEqualTo(MarkKind.ADDED);
  }

  @Test
  void words_change_where_they_stand_and_only_there() {
    var id = unit(base, "2.2");
    var edition =
        after(
            words(Operation.REPLACE_WORDS, id, WordChange.replace("29 мая", "17 июля")),
            words(Operation.ADD_WORDS, id, WordChange.addAfter("итоги", "отбора")),
            words(Operation.DELETE_WORDS, unit(base, "2.1"), WordChange.delete("на бумаге")));

    assertThat(words(edition, id))
        .isEqualTo("Провести отбор до 17 июля и объявить итоги отбора до 10 июня.");
    assertThat(words(edition, unit(base, "2.1")))
        .isEqualTo("Принять заявки с 1 по 30 апреля 2026 года.");
  }

  @Test
  void words_added_at_the_end_stand_before_the_full_stop() {
    var edition =
        after(
            words(Operation.ADD_WORDS, unit(base, "5"), WordChange.addAtEnd("в год")),
            words(
                Operation.ADD_WORDS, unit(base, "6"), WordChange.addAtEnd(", а отчёт жду в мае")));

    assertThat(words(edition, unit(base, "5"))).endsWith("10 человек в год.");
    assertThat(words(edition, unit(base, "6"))).endsWith("за собой, а отчёт жду в мае.");
  }

  @Test
  void words_met_twice_need_to_be_told_apart() {
    var id = unit(base, 1, "2.2");
    var change = WordChange.replace("Занятия", "Встречи");

    assertThat(refusalOf(words(Operation.REPLACE_WORDS, id, change)))
        .isEqualTo("amendment/words-ambiguous");
    var second = after(words(Operation.REPLACE_WORDS, id, change.at(Occurrence.nth(2))));
    assertThat(words(second, id)).isEqualTo("Занятия ведут методисты. Встречи бесплатные.");
    var all = after(words(Operation.REPLACE_WORDS, id, change.at(Occurrence.ALL)));
    assertThat(words(all, id)).isEqualTo("Встречи ведут методисты. Встречи бесплатные.");
    assertThat(refusalOf(words(Operation.REPLACE_WORDS, id, change.at(Occurrence.nth(3)))))
        .isEqualTo("amendment/words-fewer");
  }

  @Test
  void a_word_is_never_found_inside_another() {
    assertThat(
            refusalOf(words(Operation.DELETE_WORDS, unit(base, "2.1"), WordChange.delete("заявк"))))
        .isEqualTo("amendment/words-absent");
    assertThat(
            refusalOf(
                words(Operation.DELETE_WORDS, unit(base, "2.1"), WordChange.delete("0 апреля"))))
        .isEqualTo("amendment/words-absent");
  }

  @Test
  void refusals_name_what_stands_against_an_amendment() {
    var five = Target.unit(unit(base, "5"));
    assertThat(
            refusalOf(
                AmendmentInstruction.repeal(five),
                words(Operation.DELETE_WORDS, five.id(), WordChange.delete("не"))))
        .isEqualTo("amendment/unit-repealed");
    assertThat(
            refusalOf(
                AmendmentInstruction.ofUnit(
                    Operation.APPEND_UNIT, Target.act(), clause("6", "Ещё."))))
        .isEqualTo("amendment/number-taken");
    assertThat(
            refusalOf(
                AmendmentInstruction.ofUnit(Operation.REPLACE_UNIT, five, clause("7", "Ещё."))))
        .isEqualTo("amendment/number-changed");
    assertThat(
            refusalOf(AmendmentInstruction.ofUnit(Operation.REPLACE_UNIT, five, clause("5", " "))))
        .isEqualTo("amendment/wording-needed");
    assertThat(refusalOf(AmendmentInstruction.repeal(Target.unit(UUID.randomUUID()))))
        .isEqualTo("amendment/unit-absent");
    assertThat(refusalOf(AmendmentInstruction.repeal(Target.title())))
        .isEqualTo("amendment/not-for-target");
    assertThat(refusalOf(AmendmentInstruction.revoke(), AmendmentInstruction.repeal(five)))
        .isEqualTo("amendment/act-revoked");
    assertThat(
            refusalOf(
                words(Operation.DELETE_WORDS, five.id(), WordChange.delete("не более")),
                AmendmentInstruction.ofUnit(Operation.REPLACE_UNIT, five, clause("5", "Ещё."))))
        .isEqualTo("amendment/unit-twice");
  }

  @Test
  void the_number_of_a_repealed_unit_is_never_given_again() {
    assertThat(
            refusalOf(
                AmendmentInstruction.repeal(Target.unit(unit(base, "6"))),
                AmendmentInstruction.ofUnit(
                    Operation.APPEND_UNIT, Target.act(), clause("6", "Снова."))))
        .isEqualTo("amendment/number-taken");
  }

  @Test
  void several_acts_of_one_day_follow_each_other_by_number() {
    var id = unit(base, "5");
    IssuedAmendments second =
        issued("100", AMENDED, words(Operation.REPLACE_WORDS, id, WordChange.replace("20", "30")));
    IssuedAmendments first =
        issued("99", AMENDED, words(Operation.REPLACE_WORDS, id, WordChange.replace("10", "20")));

    var edition = Editions.on(base, List.of(second, first), AMENDED);

    assertThat(words(edition, id)).contains("30 человек");
    assertThat(edition.unapplied()).isEmpty();
    assertThat(edition.acts().stream().map(act -> act.number())).containsExactly("99", "100");
  }

  @Test
  void an_amendment_that_finds_nothing_is_shown_and_spoils_nothing() {
    var id = unit(base, "5");
    var edition = after(words(Operation.REPLACE_WORDS, id, WordChange.replace("99", "30")));

    assertThat(edition.text()).isEqualTo(base);
    assertThat(edition.unapplied()).hasSize(1);
    assertThat(edition.unapplied().get(0).code()).isEqualTo("amendment/words-absent");
  }

  @Test
  void the_same_input_gives_the_same_edition_whatever_the_order_of_the_rows() {
    var id = unit(base, "5");
    var rows =
        List.of(
            issued(
                "5",
                AMENDED.plusDays(2),
                words(Operation.REPLACE_WORDS, id, WordChange.replace("20", "30"))),
            issued(
                "4", AMENDED, words(Operation.REPLACE_WORDS, id, WordChange.replace("10", "20"))));
    var reversed = List.of(rows.get(1), rows.get(0));
    LocalDate day = AMENDED.plusDays(5);

    assertThat(Editions.on(base, rows, day)).isEqualTo(Editions.on(base, reversed, day));
  }

  @Test
  void a_units_history_tells_every_wording() {
    var id = unit(base, "5");
    var rows =
        List.of(
            issued(
                "4", AMENDED, words(Operation.REPLACE_WORDS, id, WordChange.replace("10", "20"))),
            issued("5", AMENDED.plusDays(2), AmendmentInstruction.repeal(Target.unit(id))));

    var events = Editions.history(base, rows, id);

    assertThat(events).hasSize(2);
    assertThat(events.get(0).after()).contains("20 человек");
    assertThat(events.get(1).after()).isEmpty();
  }

  @Test
  void a_new_annex_keeps_the_identity_of_clauses_with_the_same_number() {
    var annex = base.annexes().get(1);
    var wording =
        annex.withUnits(
            List.of(
                clause("1", "Гимназия № 1."),
                clause("2", "Школа № 12."),
                clause("4", "Лицей № 5.")));
    var edition =
        after(
            AmendmentInstruction.ofAnnex(
                Operation.REPLACE_ANNEX, Target.annex(annex.id()), wording));

    assertThat(words(edition, unit(base, 2, "2"))).isEqualTo("Школа № 12.");
    assertThat(edition.text().annexes().get(1).id()).isEqualTo(annex.id());
  }

  @Test
  void a_revoked_act_says_which_act_ended_it() {
    var edition = after(AmendmentInstruction.revoke());

    assertThat(edition.isRevoked()).isTrue();
    assertThat(edition.revokedBy().number()).isEqualTo("80");
  }
}
