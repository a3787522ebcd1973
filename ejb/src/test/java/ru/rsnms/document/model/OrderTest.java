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
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.Ending;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Original;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.document.VisaDecision.Verdict;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Scope;

class OrderTest {

  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final Actor DRAFTER = actor("officer");
  private static final Actor LEGAL = actor("legal");
  private static final Actor RECTOR = actor("rector");
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
  void the_last_agreement_approves() {
    order.send(List.of(approver(LEGAL), approver(RECTOR)), null, DRAFTER, NOON);

    order.decide(says(Verdict.AGREED, null), LEGAL, NOON);
    assertThat(order.stage()).isEqualTo(OrderStage.ON_APPROVAL);

    order.decide(says(Verdict.AGREED_WITH_REMARKS, "уточнить срок"), RECTOR, NOON);
    assertThat(order.stage()).isEqualTo(OrderStage.APPROVED);
  }

  @Test
  void one_refusal_returns_the_draft_with_its_reason() {
    order.send(List.of(approver(LEGAL), approver(RECTOR)), null, DRAFTER, NOON);

    order.decide(says(Verdict.REFUSED, "нет срока"), LEGAL, NOON);

    assertThat(order.stage()).isEqualTo(OrderStage.RETURNED);
    assertThat(order.life().get(2).ground()).isEqualTo("нет срока");
    refused(
        "document/not-on-approval", () -> order.decide(says(Verdict.AGREED, null), RECTOR, NOON));
  }

  @Test
  void a_draft_never_becomes_a_historical_paper() {
    var forged =
        new OrderText("О чужом", "", "", List.of(), List.of(), null, List.of(), original("7"));

    refused("document/original-fixed", () -> order.rewrite(forged, false, DRAFTER, NOON));
  }

  @Test
  void a_historical_paper_is_known_by_number_and_date() {
    var nameless =
        new OrderText("О старом", "", "", List.of(), List.of(), null, List.of(), original(" "));
    var wanted = new NewOrder(MINISTRY.id(), DocumentKind.ORDER, nameless, null);

    refused(
        "document/original-unidentified",
        () -> new Order(wanted, MINISTRY, nameless, DRAFTER, NOON));
  }

  private static Original original(String number) {
    return new Original(
        number, LocalDate.of(2023, 6, 8), null, List.of(), "ПРИКАЗ", null, null, null, null);
  }

  @Test
  void a_refusal_without_a_reason_is_no_refusal() {
    order.send(List.of(approver(LEGAL)), null, DRAFTER, NOON);

    assertThatThrownBy(() -> order.decide(says(Verdict.REFUSED, "  "), LEGAL, NOON))
        .isInstanceOfSatisfying(
            Invalid.class, refusal -> assertThat(refusal.field()).isEqualTo("remark"));
    assertThat(order.stage()).isEqualTo(OrderStage.ON_APPROVAL);
  }

  @Test
  void the_drafter_alone_does_not_approve() {
    refused(
        "document/own-visa-only",
        () -> order.send(List.of(approver(DRAFTER)), null, DRAFTER, NOON));
  }

  @Test
  void a_new_round_asks_everybody_anew() {
    order.send(List.of(approver(LEGAL)), null, DRAFTER, NOON);
    order.decide(says(Verdict.REFUSED, "нет срока"), LEGAL, NOON);

    order.send(List.of(approver(LEGAL)), null, DRAFTER, NOON);

    assertThat(order.waitingFor("legal")).isPresent();
    assertThat(order.visas()).extracting(Visa::round).containsExactly(1, 2);
  }

  @Test
  void nobody_decides_for_another() {
    order.send(List.of(approver(LEGAL)), null, DRAFTER, NOON);

    refused("document/no-visa-asked", () -> order.decide(says(Verdict.AGREED, null), RECTOR, NOON));
  }

  @Test
  void what_is_on_approval_is_not_rewritten() {
    order.send(List.of(approver(LEGAL)), null, DRAFTER, NOON);

    refused("document/text-frozen", () -> order.rewrite(text, true, DRAFTER, NOON));
  }

  @Test
  void signing_freezes_what_was_signed() {
    approved();
    var content =
        new FrozenContent(DocumentKind.ORDER, SomeStyles.plain(), text, "Министр", "А. Б.");

    order.sign(content, actor("minister"), NOON);

    assertThat(order.stage()).isEqualTo(OrderStage.SIGNED);
    assertThat(order.contentHash()).isEqualTo(content.hash()).hasSize(64);
    assertThat(order.frozenContent()).isEqualTo(content);
    refused("document/text-frozen", () -> order.rewrite(text, true, DRAFTER, NOON));
  }

  @Test
  void nothing_is_registered_before_it_is_signed_nor_twice() {
    approved();
    refused("document/order-stage", () -> order.register("1", LocalDate.EPOCH, text, LEGAL, NOON));
    order.sign(
        new FrozenContent(DocumentKind.ORDER, SomeStyles.plain(), text, "Министр", "А. Б."),
        actor("minister"),
        NOON);

    order.register("1", LocalDate.of(2026, 11, 20), text, LEGAL, NOON);

    assertThat(order.number()).isEqualTo("1");
    refused("document/order-stage", () -> order.register("2", LocalDate.EPOCH, text, LEGAL, NOON));
    assertThat(order.number()).isEqualTo("1");
  }

  @Test
  void the_earlier_of_an_act_and_a_note_ends_an_order() {
    approved();
    refused("document/not-registered-yet", () -> order.endedBy(null));
    order.sign(
        new FrozenContent(DocumentKind.ORDER, SomeStyles.plain(), text, "Министр", "А. Б."),
        actor("minister"),
        NOON);
    var dated = LocalDate.of(2026, 11, 20);
    order.register("1", dated, text, LEGAL, NOON);
    var by = OrderId.next();

    order.endedBy(new Ending(dated.plusDays(30), by));
    assertThat(order.stage(dated.plusDays(29))).isEqualTo(OrderStage.REGISTERED);
    assertThat(order.stage(dated.plusDays(30))).isEqualTo(OrderStage.REVOKED);

    order.revoke("по письму", dated.plusDays(10), LEGAL, NOON);
    assertThat(order.ending()).contains(new Ending(dated.plusDays(10), null));

    order.endedBy(new Ending(dated.plusDays(5), by));
    assertThat(order.ending()).contains(new Ending(dated.plusDays(5), by));

    order.endedBy(null);
    assertThat(order.ending()).contains(new Ending(dated.plusDays(10), null));
  }

  @Test
  void a_stale_copy_is_named_with_the_one_who_changed_it() {
    assertThatThrownBy(() -> order.mustBeSeenAt(7))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("shared/stale");
              assertThat(refusal.details()).contains("officer");
            });
  }

  private void approved() {
    order.send(List.of(approver(LEGAL)), null, DRAFTER, NOON);
    order.decide(says(Verdict.AGREED, null), LEGAL, NOON);
  }

  private VisaDecision says(Verdict verdict, String remark) {
    return new VisaDecision(order.id(), verdict, remark);
  }

  private static void refused(String code, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static Actor actor(String account) {
    return new Actor(account, account, Set.of(), Scope.REGION);
  }

  private static Approver approver(Actor actor) {
    return new Approver(actor.account(), actor.displayName(), "");
  }
}
