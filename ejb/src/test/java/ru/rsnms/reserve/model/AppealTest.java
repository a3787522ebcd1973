package ru.rsnms.reserve.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.appeal.AppealId;
import ru.rsnms.reserve.appeal.DecideAppeal;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

class AppealTest {

  private static final Instant NOON = Instant.parse("2027-03-01T05:00:00Z");
  private static final LocalDate PROMISED = LocalDate.of(2027, 3, 12);
  private static final Actor CANDIDATE =
      new Actor("candidate", "Полуэктова В. С.", Set.of(Role.CANDIDATE), Scope.SELF);
  private static final Actor KEEPER =
      new Actor("reserve", "Тихомирова А. С.", Set.of(Role.INST_RESERVE), Scope.REGION);
  private static final Actor CHAIR =
      new Actor("chair", "Звягинцева М. Л.", Set.of(Role.COMMISSION_CHAIR), Scope.REGION);

  private static Appeal draft() {
    return new Appeal(SomeDecision.failed(), CANDIDATE, NOON);
  }

  private static Appeal filed() {
    var appeal = draft();
    appeal.write("Балл за идею посчитан без одной оценки", null, CANDIDATE, NOON);
    appeal.file(PROMISED, CANDIDATE, NOON);
    return appeal;
  }

  private static DecideAppeal ruling(AppealId id, boolean satisfied) {
    return new DecideAppeal(id, 0, satisfied, "9", LocalDate.of(2027, 3, 10), "Оценка учтена");
  }

  @Test
  void an_appeal_without_words_is_not_filed() {
    assertThatThrownBy(() -> draft().file(PROMISED, CANDIDATE, NOON)).isInstanceOf(Invalid.class);
  }

  @Test
  void a_filed_appeal_promises_a_day_and_is_late_after_it() {
    var appeal = filed();

    assertThat(appeal.answerBy()).isEqualTo(PROMISED);
    assertThat(appeal.isLate(PROMISED)).isFalse();
    assertThat(appeal.isLate(PROMISED.plusDays(1))).isTrue();
  }

  @Test
  void the_commission_decides_only_what_was_admitted_and_considered() {
    var appeal = filed();

    assertThatThrownBy(() -> appeal.decide(ruling(appeal.id(), true), null, CHAIR, NOON))
        .isInstanceOf(Conflict.class);
    appeal.admit(KEEPER, NOON);
    assertThatThrownBy(() -> appeal.decide(ruling(appeal.id(), true), null, CHAIR, NOON))
        .isInstanceOf(Conflict.class);
    appeal.review(null, KEEPER, NOON);
    appeal.decide(ruling(appeal.id(), true), BigDecimal.TEN, CHAIR, NOON);

    assertThat(appeal.stage()).isEqualTo(AppealStage.SATISFIED);
    assertThat(appeal.score()).isEqualTo(BigDecimal.TEN);
    assertThat(appeal.ruling().orElseThrow().protocol()).isEqualTo("9");
  }

  @Test
  void what_is_considered_cannot_be_withdrawn_any_more() {
    var appeal = filed();
    appeal.admit(KEEPER, NOON);
    appeal.review(null, KEEPER, NOON);

    assertThatThrownBy(() -> appeal.withdraw(CANDIDATE, NOON)).isInstanceOf(Conflict.class);
  }

  @Test
  void it_is_answered_only_when_the_candidate_was_told() {
    assertThat(AppealStage.unanswered())
        .isEqualTo(
            EnumSet.complementOf(
                EnumSet.of(AppealStage.DRAFT, AppealStage.NOTIFIED, AppealStage.WITHDRAWN)));
  }

  @Test
  void a_satisfied_appeal_lets_pass_and_leaves_place_and_result() {
    var decision = SomeDecision.failed();
    var place = decision.place();
    var total = decision.total();

    decision.passByAppeal();

    assertThat(decision.passed()).isTrue();
    assertThat(decision.place()).isEqualTo(place);
    assertThat(decision.total()).isEqualTo(total);
    assertThat(decision.stage()).isEqualTo(DecisionStage.PROPOSED);
  }
}
