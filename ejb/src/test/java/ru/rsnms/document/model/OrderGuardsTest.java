package ru.rsnms.document.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.document.OrderAction.DECIDE;
import static ru.rsnms.document.OrderAction.EDIT;
import static ru.rsnms.document.OrderAction.REGISTER;
import static ru.rsnms.document.OrderAction.SIGN;
import static ru.rsnms.document.SomeTexts.clause;
import static ru.rsnms.document.SomeTexts.orderOf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.ActionState;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.document.VisaDecision.Verdict;
import ru.rsnms.registry.Capacity;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.SignatoryDirectory;
import ru.rsnms.registry.SignatoryId;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.PersonName;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

class OrderGuardsTest {

  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final Actor OFFICER = actor("officer", Role.MIN_OFFICER, "region");
  private static final Actor LEGAL = actor("legal", Role.MIN_LEGAL, "region");
  private static final Actor MINISTER = actor("minister", Role.MINISTER, "region");
  private static final Actor TOWN = actor("munofficer", Role.MUN_OFFICER, "municipality:42-17");
  private static final Actor OTHER_TOWN =
      actor("munofficer2", Role.MUN_OFFICER, "municipality:42-03");
  private static final Actor SCHOOL = actor("orghead", Role.ORG_HEAD, "organization:42-17-s001");
  private static final Actor CANDIDATE = actor("candidate", Role.CANDIDATE, "self");
  private static final Actor EXPERT = actor("expert", Role.EXPERT, "region");

  private final AuthorityBook authority = new AuthorityBook();
  private final OrderGuards guards =
      new OrderGuards(
          authority,
          SomeVoices.nobodyAway(),
          OrderVetoes.none(),
          Clock.fixed(NOON, ZoneOffset.UTC));
  private final OrderText text = orderOf(clause("1", "Сделать."));

  @Test
  void a_foreign_municipality_does_not_see_a_draft_nor_a_registered_act() {
    var draft = municipal();
    assertThat(guards.sees(draft, TOWN)).isTrue();
    assertThat(guards.sees(draft, OTHER_TOWN)).isFalse();
    assertThat(guards.sees(draft, SCHOOL)).isFalse();

    var registered = registered(draft, TOWN);

    assertThat(guards.sees(registered, OTHER_TOWN)).isFalse();
    assertThat(guards.sees(registered, SCHOOL)).isTrue();
    assertThat(guards.sees(registered, OFFICER)).isTrue();
  }

  @Test
  void a_registered_act_of_the_region_is_for_everybody_its_draft_for_insiders() {
    var draft = regional();
    assertThat(guards.sees(draft, CANDIDATE)).isFalse();
    assertThat(guards.sees(draft, EXPERT)).isFalse();
    assertThat(guards.sees(draft, TOWN)).isFalse();

    var registered = registered(draft, OFFICER);

    assertThat(guards.sees(registered, CANDIDATE)).isTrue();
    assertThat(guards.sees(registered, TOWN)).isTrue();
  }

  @Test
  void an_approver_sees_the_draft_he_is_asked_about() {
    var draft = regional();
    draft.send(List.of(new Approver("munofficer", "Н.", "")), null, OFFICER, NOON);

    assertThat(guards.sees(draft, TOWN)).isTrue();
    assertThat(reason(DECIDE, draft, TOWN)).isNull();
    assertThat(reason(DECIDE, draft, LEGAL)).contains("Н.");
  }

  @Test
  void the_region_does_not_write_for_a_municipality() {
    assertThat(reason(EDIT, municipal(), OFFICER)).isNotNull();
    assertThat(reason(EDIT, municipal(), TOWN)).isNull();
    assertThat(reason(EDIT, regional(), OFFICER)).isNull();
  }

  @Test
  void the_role_of_a_minister_without_authority_on_the_day_does_not_sign() {
    var order = approved(regional());

    assertThat(reason(SIGN, order, MINISTER)).contains("20.11.2026");

    authority.grant("minister");
    assertThat(reason(SIGN, order, MINISTER)).isNull();
    assertThat(reason(SIGN, order, OFFICER)).isNotNull();
  }

  @Test
  void the_signatory_does_not_register() {
    var both = new Actor("minister", "М.", Set.of(Role.MINISTER, Role.MIN_LEGAL), Scope.REGION);
    var order = approved(regional());
    sign(order, both);

    assertThat(reason(REGISTER, order, both)).contains("Подписавший");
    assertThat(reason(REGISTER, order, LEGAL)).isNull();
    assertThat(reason(REGISTER, order, OFFICER)).isNotNull();
  }

  @Test
  void every_closed_action_says_why_in_russian() {
    assertThat(guards.states(regional(), CANDIDATE))
        .hasSize(OrderAction.values().length)
        .allSatisfy(state -> assertThat(state.closedBecause()).matches(".*[а-яё].*"));
  }

  private String reason(OrderAction action, Order order, Actor actor) {
    return guards.states(order, actor).stream()
        .filter(state -> state.action() == action)
        .map(ActionState::closedBecause)
        .reduce("", (none, found) -> found);
  }

  private Order regional() {
    return orderOfIssuer(null, "42-min", OFFICER);
  }

  private Order municipal() {
    return orderOfIssuer("42-17", "42-17-mo", TOWN);
  }

  private Order orderOfIssuer(String municipality, String code, Actor drafter) {
    var issuer =
        new OrganizationView(
            OrganizationId.random(),
            code,
            OrganizationKind.MINISTRY,
            new OrganizationNames("Орган", "Орган", "Органа", List.of()),
            municipality);
    var wanted = new NewOrder(issuer.id(), DocumentKind.ORDER, text, null);
    return new Order(wanted, issuer, text, drafter, NOON);
  }

  private Order approved(Order order) {
    order.send(List.of(new Approver("legal", "Л.", "")), null, OFFICER, NOON);
    order.decide(new VisaDecision(order.id(), Verdict.AGREED, null), LEGAL, NOON);
    return order;
  }

  private void sign(Order order, Actor signatory) {
    var content = new FrozenContent(DocumentKind.ORDER, SomeStyles.plain(), text, "Министр", "М.");
    order.sign(content, signatory, NOON);
  }

  private Order registered(Order order, Actor registrar) {
    approved(order);
    sign(order, MINISTER);
    order.register("1", TODAY, text, registrar, NOON);
    return order;
  }

  private static Actor actor(String account, String role, String scope) {
    return new Actor(account, account, Set.of(role), Scope.parse(scope));
  }

  /** Knows one account that may sign. */
  private static final class AuthorityBook extends SignatoryDirectory {

    private String holder = "";

    void grant(String account) {
      holder = account;
    }

    @Override
    public Optional<SignatoryView> signatoryOf(
        String account, OrganizationId organization, LocalDate on) {
      return account.equals(holder) ? Optional.of(view(organization)) : Optional.empty();
    }

    private static SignatoryView view(OrganizationId organization) {
      return new SignatoryView(
          SignatoryId.random(),
          0,
          organization,
          PersonId.random(),
          new PersonName("Ремезов", "Павел", "Ильич"),
          "Министр",
          "положение",
          Capacity.PERMANENT,
          DatePeriod.since(TODAY));
    }
  }
}
