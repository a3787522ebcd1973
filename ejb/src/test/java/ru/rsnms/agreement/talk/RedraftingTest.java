package ru.rsnms.agreement.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.agreement.talk.SomeClauses.COSTS;
import static ru.rsnms.agreement.talk.SomeClauses.DUTIES;
import static ru.rsnms.agreement.talk.SomeClauses.FORUM;
import static ru.rsnms.agreement.talk.SomeClauses.MEETING;
import static ru.rsnms.agreement.talk.SomeClauses.REPORT;
import static ru.rsnms.agreement.talk.SomeClauses.TEXT;
import static ru.rsnms.agreement.talk.SomeClauses.after;
import static ru.rsnms.agreement.talk.SomeClauses.clause;
import static ru.rsnms.agreement.talk.SomeClauses.comment;
import static ru.rsnms.agreement.talk.SomeClauses.delete;
import static ru.rsnms.agreement.talk.SomeClauses.item;
import static ru.rsnms.agreement.talk.SomeClauses.outline;
import static ru.rsnms.agreement.talk.SomeClauses.replace;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.agreement.AgreementAnnex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;

/** Accepted proposals make the next version. */
class RedraftingTest {

  @Test
  void a_new_wording_takes_the_place_of_the_old_one() {
    var next = redraft(replace(REPORT, "  Отчёт направляется\n в течение 10 дней. "));

    assertThat(outline(next)).contains("2.2 Отчёт направляется в течение 10 дней.");
    assertThat(next.find(REPORT.id())).isPresent();
  }

  @Test
  void what_goes_out_moves_the_numbers_behind_it() {
    var next = redraft(delete(MEETING));

    assertThat(outline(next)).contains("2.1 " + REPORT.text(), "2.2 " + COSTS.text());
  }

  @Test
  void a_new_clause_stands_behind_its_neighbour_and_keeps_the_id_of_the_proposal() {
    var change = after(MEETING, "Протокол ведёт Министерство.");
    var next = redraft(change);

    assertThat(outline(next)).contains("2.2 Протокол ведёт Министерство.", "2.4 " + COSTS.text());
    assertThat(next.find(change.origin())).isPresent();
  }

  @Test
  void behind_a_heading_it_is_the_first_under_it() {
    assertThat(outline(redraft(after(DUTIES, "Сначала это."))))
        .contains("2.1 Сначала это.", "2.2 " + MEETING.text());
  }

  @Test
  void items_of_a_list_are_lettered_anew() {
    var first = item("а)", "раз;");
    var text = new Clauses(List.of(clause("1", "Делать:", first, item("б)", "два."))), List.of());

    assertThat(outline(Redrafting.redraft(text, List.of(after(first, "полтора;")))))
        .containsExactly("1 Делать:", "а) раз;", "б) полтора;", "в) два.");
  }

  @Test
  void a_remark_changes_nothing() {
    assertThat(redraft(comment(MEETING, "Почему в мае?"))).isEqualTo(TEXT);
  }

  @Test
  void the_words_of_a_row_of_the_plan_change_and_the_row_goes_out() {
    assertThat(redraft(replace(FORUM.id(), "Большой форум")).annexes().get(0).events().get(1))
        .isEqualTo(FORUM.withText("Большой форум"));
    var out = new ClauseChange(Ids.next(), FORUM.id(), ProposalKind.DELETE, null);
    assertThat(redraft(out).annexes().get(0).events()).doesNotContain(FORUM);
  }

  @Test
  void nothing_comes_in_behind_a_row_of_the_plan() {
    var change = new ClauseChange(Ids.next(), FORUM.id(), ProposalKind.INSERT_AFTER, "Ещё");

    assertThatThrownBy(() -> redraft(change))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("agreement/proposal-table");
  }

  @Test
  void two_changes_of_one_clause_are_refused_by_its_name() {
    assertThatThrownBy(() -> redraft(replace(REPORT, "Раз."), replace(REPORT, "Два.")))
        .isInstanceOfSatisfying(
            Conflict.class,
            clash -> {
              assertThat(clash.code()).isEqualTo("agreement/proposals-clash");
              assertThat(clash.details()).asString().contains("п. 2.2");
            });
  }

  @Test
  void a_change_inside_what_goes_out_is_refused() {
    assertThatThrownBy(() -> redraft(delete(DUTIES), replace(REPORT, "Раз.")))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> redraft(replace(REPORT, "Раз."), delete(DUTIES)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void a_clause_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> redraft(replace(clause("9", "Нет"), "Раз.")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("agreement/proposal-unit-gone");
  }

  @Test
  void names_of_clauses_that_would_be_wrong_are_told() {
    assertThat(broken(delete(MEETING)))
        .extracting(BrokenReference::words, BrokenReference::was, BrokenReference::now)
        .containsExactly(
            tuple("п. 2.1", "2.1", null),
            tuple("пунктам 2.2 и 2.3", "2.2", "2.1"),
            tuple("пунктам 2.2 и 2.3", "2.3", "2.2"));
  }

  @Test
  void names_that_stay_right_and_clauses_of_other_acts_are_not() {
    assertThat(broken(after(COSTS, "В конце."))).isEmpty();
    assertThat(broken(replace(REPORT, "По п. 3.4 Положения и пункту 2.9 отчёта нет."))).isEmpty();
  }

  @Test
  void any_tree_keeps_what_was_not_touched_and_is_numbered_by_its_places() {
    for (var seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      var text = SomeClauses.random(random);
      var changes = SomeClauses.randomChanges(random, text);

      var next = Redrafting.redraft(text, changes);

      assertThat(ids(next)).as("seed %d", seed).doesNotHaveDuplicates();
      assertThat(OrderEditing.numbered(next.units(), "")).isEqualTo(next.units());
      for (var change : changes) {
        switch (change.kind()) {
          case REPLACE ->
              assertThat(next.find(change.unit()).orElseThrow().text()).isEqualTo(change.wording());
          case DELETE -> assertThat(next.find(change.unit())).isEmpty();
          case INSERT_AFTER -> assertThat(next.find(change.origin())).isPresent();
          case COMMENT ->
              assertThat(next.find(change.unit()).map(NormUnit::text))
                  .isIn(text.find(change.unit()).map(NormUnit::text), java.util.Optional.empty());
        }
      }
      assertThat(untouched(next, changes)).isEqualTo(untouched(text, changes, next));
    }
  }

  private static List<UUID> ids(Clauses text) {
    return text.all().map(NormUnit::id).toList();
  }

  /** Words of what no change names, in reading order. */
  private static List<String> untouched(Clauses next, List<ClauseChange> changes) {
    var came = changes.stream().map(ClauseChange::origin).toList();
    return next.all()
        .filter(unit -> !came.contains(unit.id()) && !isReplaced(unit, changes))
        .map(NormUnit::text)
        .toList();
  }

  private static List<String> untouched(Clauses text, List<ClauseChange> changes, Clauses next) {
    return text.all()
        .filter(unit -> !isGone(text, unit, changes) && !isReplaced(unit, changes))
        .map(NormUnit::text)
        .toList();
  }

  private static boolean isReplaced(NormUnit unit, List<ClauseChange> changes) {
    return changes.stream()
        .anyMatch(one -> one.kind() == ProposalKind.REPLACE && one.unit().equals(unit.id()));
  }

  private static boolean isGone(Clauses text, NormUnit unit, List<ClauseChange> changes) {
    return changes.stream()
        .filter(one -> one.kind() == ProposalKind.DELETE)
        .anyMatch(
            one ->
                one.unit().equals(unit.id())
                    || text.above(unit.id()).stream()
                        .anyMatch(over -> over.id().equals(one.unit())));
  }

  private static Clauses redraft(ClauseChange... changes) {
    return Redrafting.redraft(TEXT, List.of(changes));
  }

  private static List<BrokenReference> broken(ClauseChange... changes) {
    return Redrafting.brokenReferences(TEXT, redraft(changes));
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.api.Assertions.tuple(values);
  }

  @Test
  void a_place_in_an_annex_is_named_with_it() {
    assertThat(ClausePlaces.of(TEXT, FORUM.id())).isEqualTo("приложение, строка 2 плана");
    var annex = new AgreementAnnex(Ids.next(), "", List.of(clause("1", "Ещё.")), List.of());
    var two = new Clauses(TEXT.units(), List.of(annex, TEXT.annexes().get(0)));
    assertThat(ClausePlaces.of(two, annex.units().get(0).id())).isEqualTo("приложение 1, п. 1");
  }
}
