package ru.rsnms.amendment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.amendment.AmendmentId;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.AmendmentStage;
import ru.rsnms.amendment.ClauseReading;
import ru.rsnms.amendment.EntryIntoForce;
import ru.rsnms.amendment.Occurrence;
import ru.rsnms.amendment.Operation;
import ru.rsnms.amendment.SomeActs;
import ru.rsnms.amendment.Target;
import ru.rsnms.amendment.UnreadReason;
import ru.rsnms.amendment.WordChange;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderText;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Scope;

class AmendingActTest {

  private static final Actor SOMEBODY =
      new Actor("officer", "Вершинина Е. А.", Set.of(), Scope.SELF);
  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

  private final OrderText base = SomeActs.order();

  @Test
  void every_kind_of_instruction_comes_back_as_it_was_kept() {
    var wanted =
        List.of(
            AmendmentInstruction.replaceTitle(Target.title(), "О новом"),
            AmendmentInstruction.repeal(Target.unit(SomeActs.unit(base, "5"))),
            AmendmentInstruction.ofUnit(
                Operation.REPLACE_UNIT, Target.unit(SomeActs.unit(base, "2")), base.units().get(1)),
            AmendmentInstruction.ofWords(
                Operation.ADD_WORDS,
                Target.lead(SomeActs.unit(base, "4")),
                WordChange.addAtEnd("в мае").at(Occurrence.ALL)),
            AmendmentInstruction.ofAnnex(
                Operation.REPLACE_ANNEX,
                Target.annex(base.annexes().get(0).id()),
                base.annexes().get(1)));
    var act = AmendingAct.written(AmendmentId.next(), OrderId.next(), OrderId.next(), SOMEBODY, AT);

    act.rewrite(wanted, EntryIntoForce.afterPublication(11), SOMEBODY, AT);

    assertThat(act.instructions()).isEqualTo(wanted);
    assertThat(act.entry()).isEqualTo(EntryIntoForce.afterPublication(11));
  }

  @Test
  void an_act_made_elsewhere_waits_until_every_clause_is_understood() {
    var clause = UUID.randomUUID();
    var unread = new ClauseReading(clause, "1.1", "непонятно", List.of(), UnreadReason.WORDING);
    var act = AmendingAct.read(OrderId.next(), OrderId.next(), List.of(unread), SOMEBODY, AT);

    assertThat(act.readings()).containsExactly(unread);
    assertThatThrownBy(() -> act.confirm(EntryIntoForce.onSigning(), SOMEBODY, AT))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal -> assertThat(refusal.code()).isEqualTo("amendment/clauses-unread"));

    act.finish(clause, List.of(AmendmentInstruction.revoke()), SOMEBODY, AT);
    act.confirm(EntryIntoForce.onSigning(), SOMEBODY, AT);

    assertThat(act.stage()).isEqualTo(AmendmentStage.ISSUED);
    assertThat(act.instructions()).hasSize(1);
    assertThatThrownBy(() -> act.finish(clause, List.of(), SOMEBODY, AT))
        .isInstanceOf(Conflict.class);
  }
}
