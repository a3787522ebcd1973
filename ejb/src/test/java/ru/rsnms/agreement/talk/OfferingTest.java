package ru.rsnms.agreement.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.agreement.talk.SomeClauses.MEETING;
import static ru.rsnms.agreement.talk.SomeClauses.REPORT;
import static ru.rsnms.agreement.talk.SomeClauses.TEXT;
import static ru.rsnms.agreement.talk.SomeClauses.after;
import static ru.rsnms.agreement.talk.SomeClauses.comment;
import static ru.rsnms.agreement.talk.SomeClauses.delete;
import static ru.rsnms.agreement.talk.SomeClauses.replace;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What one party achieved is offered to the others where it would say the same. */
class OfferingTest {

  private final ClauseChange change = replace(REPORT, "Отчёт направляется в течение 10 дней.");

  @Test
  void a_clause_that_stands_as_drafted_can_be_offered() {
    assertThat(whyNot(change, other(TEXT))).isNull();
    assertThat(whyNot(delete(REPORT), other(TEXT))).isNull();
    assertThat(whyNot(after(REPORT, "Новое."), other(TEXT))).isNull();
  }

  @Test
  void a_text_that_is_not_negotiated_has_no_place_for_it() {
    var closed = new Offering.Other(false, TEXT, TEXT, List.of(), List.of());

    assertThat(whyNot(change, closed)).isEqualTo(NotOffered.STAGE);
  }

  @Test
  void a_clause_that_is_gone_or_changed_there_is_told() {
    assertThat(whyNot(change, other(made(delete(REPORT))))).isEqualTo(NotOffered.UNIT_GONE);
    assertThat(whyNot(change, other(made(replace(REPORT, "Своё.")))))
        .isEqualTo(NotOffered.UNIT_CHANGED);
  }

  @Test
  void words_that_name_a_party_are_not_offered_to_another() {
    var theirs = made(replace(REPORT, "Отчёт о совещании в Кемерове."));

    assertThat(whyNot(change, new Offering.Other(true, theirs, theirs, List.of(), List.of())))
        .isEqualTo(NotOffered.OWN_DATA);
    assertThat(
            whyNot(
                after(REPORT, "Новое."),
                new Offering.Other(true, theirs, theirs, List.of(), List.of())))
        .isNull();
  }

  @Test
  void what_the_text_says_already_is_not_offered() {
    assertThat(whyNot(change, other(made(change)))).isEqualTo(NotOffered.SAME);
    assertThat(whyNot(delete(REPORT), other(made(delete(REPORT))))).isEqualTo(NotOffered.SAME);
    var added = after(REPORT, "Новое.");
    assertThat(whyNot(added, other(made(added)))).isEqualTo(NotOffered.SAME);
  }

  @Test
  void it_is_offered_once() {
    assertThat(whyNot(change, busy(List.of(), change.origin()))).isEqualTo(NotOffered.OFFERED);
  }

  @Test
  void a_clause_under_discussion_waits() {
    assertThat(whyNot(change, busy(List.of(replace(REPORT, "Иное."))))).isEqualTo(NotOffered.BUSY);
    assertThat(whyNot(change, busy(List.of(comment(REPORT, "Почему?"))))).isNull();
    assertThat(whyNot(change, busy(List.of(replace(MEETING, "Иное."))))).isNull();
  }

  private static Clauses made(ClauseChange... changes) {
    return Redrafting.redraft(TEXT, List.of(changes));
  }

  private static Offering.Other other(Clauses current) {
    return new Offering.Other(true, TEXT, current, List.of(), List.of());
  }

  private static Offering.Other busy(List<ClauseChange> alive, UUID... offered) {
    return new Offering.Other(true, TEXT, TEXT, alive, List.of(offered));
  }

  private static NotOffered whyNot(ClauseChange change, Offering.Other other) {
    return Offering.whyNot(change, TEXT, other).orElse(null);
  }
}
