package ru.rsnms.document.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.document.SomeTexts.clause;
import static ru.rsnms.document.SomeTexts.orderOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.AskReason;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.RepeatRule;
import ru.rsnms.document.RouteSeat;
import ru.rsnms.document.RouteStep;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.document.VisaDecision.Verdict;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.PersonName;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Scope;

/** Who is asked again in a new round, and who is found for a post. */
class ApprovalPlannerTest {

  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final WorkMoment NOW = new WorkMoment(NOON, LocalDate.of(2026, 11, 20)::plusDays);
  private static final RouteTerms TERMS = new RouteTerms(null, RepeatRule.USUAL);
  private static final Actor DRAFTER = actor("officer");
  private static final OrganizationView MINISTRY =
      new OrganizationView(
          OrganizationId.random(),
          "42-min",
          OrganizationKind.MINISTRY,
          new OrganizationNames("Министерство", "Минобр", "Министерства", List.of()),
          null);

  private final NormUnit first = clause("1", "Провести отбор.");
  private final NormUnit second = clause("2", "Выделить деньги.");
  private final TextsInMemory texts = new TextsInMemory();
  private final ApprovalPlanner planner = new ApprovalPlanner(texts, new Staff());
  private final Order order = drafted();

  @Test
  void with_remarks_and_refusals_come_back_those_who_agreed_to_the_same_text_do_not() {
    send(steps("press", "legal", "rector"), RepeatRule.USUAL);
    says("press", Verdict.AGREED);
    says("rector", Verdict.AGREED_WITH_REMARKS);
    says("legal", Verdict.REFUSED);

    assertThat(reasons(steps("press", "legal", "rector", "center"), RepeatRule.USUAL))
        .containsEntry("press", AskReason.AGREED_UNCHANGED)
        .containsEntry("legal", AskReason.REFUSED)
        .containsEntry("rector", AskReason.REMARKED)
        .containsEntry("center", AskReason.NOT_ASKED_YET);
  }

  @Test
  void a_changed_text_brings_back_who_agreed_to_it_unless_the_route_says_otherwise() {
    send(steps("press", "legal"), RepeatRule.USUAL);
    says("press", Verdict.AGREED);
    says("legal", Verdict.REFUSED);
    rewrite(OrderEditing.setText(texts.current(), first.id(), "Провести два отбора."));
    var same = steps("press", "legal");

    assertThat(reasons(same, RepeatRule.REMARKS_AND_CHANGED))
        .containsEntry("press", AskReason.TEXT_CHANGED);
    assertThat(reasons(same, RepeatRule.REMARKS)).containsEntry("press", AskReason.AGREED_BY_RULE);
    assertThat(reasons(same, RepeatRule.EVERYBODY)).containsEntry("press", AskReason.EVERYBODY);
    assertThat(planner.questions(order, same, RepeatRule.REMARKS).get(0).changes())
        .containsExactly("пункт 1");
  }

  @Test
  void who_answers_for_a_clause_comes_back_only_when_that_clause_has_changed() {
    var steps = List.of(new RouteStep("", List.of(answersFor("press", "2"), all("legal"))));
    send(steps, RepeatRule.USUAL);
    says("press", Verdict.AGREED);
    says("legal", Verdict.REFUSED);

    rewrite(OrderEditing.setText(texts.current(), first.id(), "Провести два отбора."));
    assertThat(reasons(steps, RepeatRule.USUAL)).containsEntry("press", AskReason.AGREED_UNCHANGED);

    rewrite(OrderEditing.setText(texts.current(), second.id(), "Денег нет."));
    assertThat(reasons(steps, RepeatRule.USUAL)).containsEntry("press", AskReason.TEXT_CHANGED);
  }

  @Test
  void who_refused_is_not_left_out() {
    send(steps("press", "legal"), RepeatRule.USUAL);
    says("legal", Verdict.REFUSED);

    refused("document/refuser-left-out", steps("press"));
  }

  @Test
  void a_post_means_the_one_who_holds_it() {
    var step = new RouteStep("", List.of(post("Начальник отдела"), all("press")));

    assertThat(planner.questions(order, List.of(step), RepeatRule.USUAL))
        .extracting(question -> question.approver().account())
        .containsExactly("legal", "press");
    refused("document/post-vacant", List.of(new RouteStep("", List.of(post("Смотритель")))));
    refused("document/post-shared", List.of(new RouteStep("", List.of(post("Консультант")))));
  }

  @Test
  void nobody_stands_in_a_route_twice_and_clauses_exist() {
    refused("document/approver-twice", List.of(step("legal"), step("legal")));
    refused(
        "document/clause-unknown", List.of(new RouteStep("", List.of(answersFor("press", "9")))));
    refused("document/approver-unknown", steps("nobody"));
  }

  private Map<String, AskReason> reasons(List<RouteStep> steps, RepeatRule rule) {
    var reasons = new HashMap<String, AskReason>();
    planner
        .questions(order, steps, rule)
        .forEach(question -> reasons.put(question.approver().account(), question.reason()));
    return reasons;
  }

  private void refused(String code, List<RouteStep> steps) {
    assertThatThrownBy(() -> planner.questions(order, steps, RepeatRule.USUAL))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private void send(List<RouteStep> steps, RepeatRule rule) {
    order.send(planner.questions(order, steps, rule), TERMS, DRAFTER, NOW);
  }

  private void says(String account, Verdict verdict) {
    var remark = verdict == Verdict.AGREED ? null : "нет срока";
    order.decide(new VisaDecision(order.id(), verdict, remark), Voice.of(actor(account)), NOW);
  }

  private void rewrite(OrderText text) {
    order.rewrite(text, true, DRAFTER, NOON);
    texts.put(order, text);
  }

  private Order drafted() {
    var text = orderOf(first, second);
    var drafted =
        new Order(
            new NewOrder(MINISTRY.id(), DocumentKind.ORDER, text, null),
            MINISTRY,
            text,
            DRAFTER,
            NOON);
    texts.put(drafted, text);
    return drafted;
  }

  private static List<RouteStep> steps(String... accounts) {
    return List.of(step(accounts));
  }

  private static RouteStep step(String... accounts) {
    return new RouteStep("", Stream.of(accounts).map(ApprovalPlannerTest::all).toList());
  }

  private static RouteSeat all(String account) {
    return RouteSeat.of(account, null);
  }

  private static RouteSeat answersFor(String account, String clause) {
    return new RouteSeat(account, null, null, false, null, null, List.of(clause));
  }

  private static RouteSeat post(String post) {
    return new RouteSeat(null, post, null, false, 3, null, List.of());
  }

  private static Actor actor(String account) {
    return new Actor(account, account, Set.of(), Scope.REGION);
  }

  private static final class TextsInMemory extends OrderStore {

    private final Map<Integer, OrderVersion> versions = new HashMap<>();
    private OrderText current;

    void put(Order order, OrderText text) {
      current = text;
      versions.put(
          order.textVersion(),
          new OrderVersion(order.id(), order.textVersion(), text, DRAFTER, NOON));
    }

    OrderText current() {
      return current;
    }

    @Override
    public OrderText currentText(Order order) {
      return current;
    }

    @Override
    public OrderVersion version(Order order, int number) {
      return versions.get(number);
    }
  }

  private static final class Staff extends PersonDirectory {

    @Override
    public Optional<PersonView> byAccount(String account) {
      return "nobody".equals(account)
          ? Optional.empty()
          : Optional.of(
              new PersonView(
                  PersonId.random(), new PersonName(account, "И", "О"), MINISTRY.id(), "Пост"));
    }

    @Override
    public List<String> accountsOnPost(OrganizationId organization, String post) {
      return switch (post) {
        case "Начальник отдела" -> List.of("legal");
        case "Консультант" -> List.of("center", "rector");
        default -> List.of();
      };
    }
  }
}
