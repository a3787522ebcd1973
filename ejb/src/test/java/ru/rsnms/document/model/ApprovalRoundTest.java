package ru.rsnms.document.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.document.SomeTexts.clause;
import static ru.rsnms.document.SomeTexts.orderOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.AskReason;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.RepeatRule;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.document.VisaDecision.Verdict;
import ru.rsnms.document.VisaState;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.registry.SubstituteCapacity;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Scope;

/** Steps in order, people of a step side by side, substitutes, separation of duties. */
class ApprovalRoundTest {

  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final WorkMoment NOW = new WorkMoment(NOON, TODAY::plusDays);
  private static final RouteTerms TERMS = new RouteTerms(null, RepeatRule.USUAL);
  private static final Actor DRAFTER = actor("officer");
  private static final OrganizationView MINISTRY =
      new OrganizationView(
          OrganizationId.random(),
          "42-min",
          OrganizationKind.MINISTRY,
          new OrganizationNames("Министерство", "Минобр", "Министерства", List.of()),
          null);

  private final OrderText text = orderOf(clause("1", "Сделать."));
  private final Order order =
      new Order(
          new NewOrder(MINISTRY.id(), DocumentKind.ORDER, text, null),
          MINISTRY,
          text,
          DRAFTER,
          NOON);

  @Test
  void a_step_begins_when_the_one_before_has_agreed() {
    send(must(1, "press"), must(1, "center"), must(2, "legal"));
    assertThat(states()).containsExactly(VisaState.PENDING, VisaState.PENDING, VisaState.QUEUED);
    refused("document/no-visa-asked", () -> says("legal", Verdict.AGREED));

    says("center", Verdict.AGREED);
    assertThat(order.waitingFor("legal")).isEmpty();

    says("press", Verdict.AGREED);
    assertThat(order.waitingFor("legal")).isPresent();
    assertThat(order.stage()).isEqualTo(OrderStage.ON_APPROVAL);

    says("legal", Verdict.AGREED);
    assertThat(order.stage()).isEqualTo(OrderStage.APPROVED);
  }

  @Test
  void a_term_in_working_days_begins_with_its_step() {
    send(must(1, "press"), term(must(2, "legal"), 3));
    assertThat(visa("legal").due()).isNull();

    says("press", Verdict.AGREED);

    assertThat(visa("legal").due()).isEqualTo(TODAY.plusDays(3));
  }

  @Test
  void a_refusal_ends_the_round_and_asks_nobody_more() {
    send(must(1, "press"), must(1, "center"), must(2, "legal"));

    says("press", Verdict.REFUSED);

    assertThat(order.stage()).isEqualTo(OrderStage.RETURNED);
    assertThat(states()).containsExactly(VisaState.REFUSED, VisaState.EXPIRED, VisaState.EXPIRED);
    refused("document/not-on-approval", () -> says("center", Verdict.AGREED));
  }

  @Test
  void an_opinion_stops_nothing_and_is_not_waited_for() {
    send(opinion(1, "expert"), must(1, "press"), opinion(2, "board"), must(3, "legal"));

    says("expert", Verdict.REFUSED);
    assertThat(order.stage()).isEqualTo(OrderStage.ON_APPROVAL);
    says("press", Verdict.AGREED);
    assertThat(order.waitingFor("board")).isPresent();
    assertThat(order.waitingFor("legal")).isPresent();
    says("legal", Verdict.AGREED);

    assertThat(order.stage()).isEqualTo(OrderStage.APPROVED);
    assertThat(states())
        .containsExactly(VisaState.REFUSED, VisaState.AGREED, VisaState.EXPIRED, VisaState.AGREED);
  }

  @Test
  void opinions_alone_and_the_drafter_alone_do_not_approve() {
    refused("document/own-visa-only", () -> send(opinion(1, "legal")));
    refused("document/own-visa-only", () -> send(must(1, "officer"), opinion(1, "legal")));
    send(must(1, "officer"), must(2, "legal"));
    assertThat(order.stage()).isEqualTo(OrderStage.ON_APPROVAL);
  }

  @Test
  void a_substitute_gives_the_visa_and_it_says_so() {
    send(must(1, "legal"));

    order.decide(verdict(Verdict.AGREED), inPlaceOf("legal", actor("rector")), NOW);

    assertThat(order.stage()).isEqualTo(OrderStage.APPROVED);
    var row = visa("legal").row();
    assertThat(row.account()).isEqualTo("legal");
    assertThat(row.deputy().capacity()).isEqualTo(SubstituteCapacity.ACTING);
    assertThat(row.deputy().name()).isEqualTo("rector");
    assertThat(order.hasVisaOf("rector")).isTrue();
  }

  @Test
  void the_drafter_gives_no_visa_in_the_place_of_another() {
    send(must(1, "legal"));

    refused(
        "document/drafter-substitutes",
        () -> order.decide(verdict(Verdict.AGREED), inPlaceOf("legal", DRAFTER), NOW));
    assertThat(order.stage()).isEqualTo(OrderStage.ON_APPROVAL);
  }

  @Test
  void an_earlier_visa_that_stands_is_not_asked_for_again() {
    send(must(1, "press"), must(1, "legal"));
    says("press", Verdict.AGREED);
    says("legal", Verdict.REFUSED);

    send(kept(must(1, "press"), AskReason.AGREED_UNCHANGED, List.of()), must(1, "legal"));

    assertThat(order.waitingFor("press")).isEmpty();
    assertThat(visa("press").row().keptFrom()).isEqualTo(1);
    says("legal", Verdict.AGREED);
    assertThat(order.stage()).isEqualTo(OrderStage.APPROVED);
  }

  @Test
  void a_changed_text_is_never_agreed_without_anybody_being_asked() {
    send(must(1, "legal"));
    says("legal", Verdict.AGREED);
    order.returnToDrafter("поправить", actor("minister"), NOON);

    refused(
        "document/nobody-asked",
        () -> send(kept(must(1, "legal"), AskReason.AGREED_BY_RULE, List.of("пункт 1"))));

    send(kept(must(1, "legal"), AskReason.AGREED_UNCHANGED, List.of()));
    assertThat(order.stage()).isEqualTo(OrderStage.APPROVED);
  }

  @Test
  void a_text_once_sent_is_kept_as_it_was_read() {
    assertThat(order.wasSent(1)).isFalse();
    send(must(1, "legal"));
    assertThat(order.wasSent(1)).isTrue();
  }

  @Test
  void the_drafter_takes_an_agreed_draft_back_to_mend_a_remark() {
    send(must(1, "legal"));
    order.decide(
        new VisaDecision(order.id(), Verdict.AGREED_WITH_REMARKS, "уточнить срок"),
        Voice.of(actor("legal")),
        NOW);
    assertThat(order.stage()).isEqualTo(OrderStage.APPROVED);

    order.recall(DRAFTER, NOON);

    assertThat(order.stage()).isEqualTo(OrderStage.DRAFT);
    assertThat(visa("legal").state()).isEqualTo(VisaState.AGREED_WITH_REMARKS);
  }

  private void send(Question... questions) {
    order.send(List.of(questions), TERMS, DRAFTER, NOW);
  }

  private static Question must(int step, String account) {
    return question(step, account, false);
  }

  private static Question opinion(int step, String account) {
    return question(step, account, true);
  }

  private static Question question(int step, String account, boolean advisory) {
    return new Question(
        step,
        "",
        new Approver(account, account, ""),
        advisory,
        null,
        null,
        List.of(),
        null,
        AskReason.FIRST,
        List.of());
  }

  private static Question term(Question of, int days) {
    return new Question(
        of.step(),
        "",
        of.approver(),
        false,
        days,
        null,
        List.of(),
        null,
        AskReason.FIRST,
        List.of());
  }

  private Question kept(Question of, AskReason why, List<String> changes) {
    return of.answered(order.lastDecisionOf(of.approver().account()).orElseThrow(), why, changes);
  }

  private void says(String account, Verdict verdict) {
    order.decide(verdict(verdict), Voice.of(actor(account)), NOW);
  }

  private VisaDecision verdict(Verdict verdict) {
    return new VisaDecision(order.id(), verdict, verdict == Verdict.AGREED ? null : "нет срока");
  }

  private static Voice inPlaceOf(String absent, Actor deputy) {
    return new Voice(
        deputy,
        absent,
        new Deputy(
            deputy.account(), deputy.displayName(), "Ректор", SubstituteCapacity.ACTING, "приказ"));
  }

  private List<VisaState> states() {
    return order.latestVisas().stream().map(Visa::state).toList();
  }

  private Visa visa(String account) {
    return order.latestVisas().stream()
        .filter(visa -> visa.account().equals(account))
        .findFirst()
        .orElseThrow();
  }

  private static void refused(String code, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static Actor actor(String account) {
    return new Actor(account, account, Set.of(), Scope.REGION);
  }
}
