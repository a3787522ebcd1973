package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.amendment.ActState;
import ru.rsnms.amendment.ActStates;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.AmendmentService;
import ru.rsnms.amendment.BeginAmendment;
import ru.rsnms.amendment.EditionQueries;
import ru.rsnms.amendment.EntryIntoForce;
import ru.rsnms.amendment.SaveAmendment;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.document.ApprovalService;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.Ending;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderFilter;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderRow;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.PublicationService;
import ru.rsnms.document.PublishOrder;
import ru.rsnms.document.RegisterOrder;
import ru.rsnms.document.RegistrationService;
import ru.rsnms.document.RevocationService;
import ru.rsnms.document.RevokeOrder;
import ru.rsnms.document.SendForApproval;
import ru.rsnms.document.UnitKind;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.document.VisaDecision.Verdict;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.InstructionTask;
import ru.rsnms.registry.OrganizationFilter;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.PageRequest;

/** An act repealed by another: every list and card tells the same, from the day on. */
@ExtendWith(ArquillianExtension.class)
class EndOfForceIT {

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(EndOfForceIT.class);
  }

  @Test
  void an_act_repealed_from_today_is_revoked_wherever_it_shows() throws Exception {
    var base = issued(drafted());
    assertThat(confirming(base)).isTrue();
    var repealing = repealed(base, EntryIntoForce.onSigning());

    var card = officer(() -> open(base));
    assertThat(card.stage()).isEqualTo(OrderStage.REVOKED);
    assertThat(card.ending()).isEqualTo(new Ending(RegionDay.today(), repealing));
    assertThat(card.life().get(card.life().size() - 1).displayName()).contains("Приказ от");
    assertThat(card.action(OrderAction.PUBLISH).open()).isFalse();
    assertThat(listed(base, OrderStage.REVOKED)).isEqualTo(OrderStage.REVOKED);
    assertThat(listed(base, OrderStage.REGISTERED)).isNull();
    assertThat(state(base, RegionDay.today())).isEqualTo(ActState.NO_LONGER_IN_FORCE);
    assertThat(confirming(base)).isFalse();
    assertThatThrownBy(() -> officer(() -> amend(base))).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> officer(() -> Services.find(RevocationService.class).draft(base)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void an_act_repealed_from_a_later_day_changes_on_that_day() throws Exception {
    var base = issued(drafted());
    var day = RegionDay.today().plusDays(40);
    var repealing = repealed(base, EntryIntoForce.on(day));

    assertThat(officer(() -> open(base)).stage()).isEqualTo(OrderStage.REGISTERED);
    assertThat(officer(() -> open(base)).ending()).isEqualTo(new Ending(day, repealing));
    assertThat(listed(base, OrderStage.REGISTERED)).isEqualTo(OrderStage.REGISTERED);
    assertThat(state(base, day.minusDays(1))).isEqualTo(ActState.IN_FORCE);
    assertThat(state(base, day)).isEqualTo(ActState.NO_LONGER_IN_FORCE);
    assertThat(confirming(base)).isTrue();

    comesToday(base);

    assertThat(officer(() -> open(base)).stage()).isEqualTo(OrderStage.REVOKED);
    assertThat(listed(base, OrderStage.REVOKED)).isEqualTo(OrderStage.REVOKED);
    assertThat(listed(base, OrderStage.REGISTERED)).isNull();
  }

  @Test
  void a_repeal_that_is_itself_repealed_before_its_day_never_happens() throws Exception {
    var base = issued(drafted());
    var repealing = repealed(base, EntryIntoForce.on(RegionDay.today().plusDays(40)));

    revoke(repealing);

    assertThat(officer(() -> open(base)).ending()).isNull();
    assertThat(state(base, RegionDay.today().plusDays(41))).isEqualTo(ActState.IN_FORCE);
    assertThat(officer(() -> amend(base))).isNotNull();
  }

  @Test
  void the_repeal_of_a_repeal_in_force_revives_nothing() throws Exception {
    var base = issued(drafted());
    var repealing = repealed(base, EntryIntoForce.on(RegionDay.today().minusDays(1)));

    revoke(repealing);

    assertThat(officer(() -> open(base)).stage()).isEqualTo(OrderStage.REVOKED);
    assertThat(officer(() -> open(base)).ending().by()).isEqualTo(repealing);
  }

  @Test
  void a_repeal_after_publication_waits_for_it() throws Exception {
    var base = issued(drafted());
    var repealing = repealed(base, EntryIntoForce.afterPublication(0));
    assertThat(officer(() -> open(base)).ending()).isNull();

    AsUser.run(
        "press",
        Set.of("MIN_PRESS"),
        "region",
        () -> {
          Services.find(PublicationService.class)
              .publish(
                  new PublishOrder(
                      repealing,
                      open(repealing).version(),
                      null,
                      "Сайт",
                      "https://example.org/1",
                      RegionDay.today()));
          return null;
        });

    assertThat(officer(() -> open(base)).stage()).isEqualTo(OrderStage.REVOKED);
  }

  @Test
  void the_database_shows_what_the_stage_says() throws Exception {
    var day = LocalDate.of(2026, 12, 1);
    for (var stage : OrderStage.values()) {
      for (var endsOn : new LocalDate[] {null, day.minusDays(1), day, day.plusDays(1)}) {
        var sql =
            "select document.shown_stage('%s', %s, date '%s')"
                .formatted(stage, endsOn == null ? "null" : "date '" + endsOn + "'", day);
        assertThat(RegisterChain.text(sql)).isEqualTo(stage.on(day, endsOn).name());
      }
    }
  }

  /** What would be if the day were today. */
  private static void comesToday(OrderId order) throws Exception {
    RegisterChain.change(
        "update document.orders set ends_on = date '%s' where id = '%s'"
            .formatted(RegionDay.today(), order.value()));
  }

  private static UUID amend(OrderId base) {
    return Services.find(AmendmentService.class).begin(new BeginAmendment(base)).value();
  }

  /** Issues an act that repeals another. */
  private static OrderId repealed(OrderId base, EntryIntoForce entry) throws Exception {
    var order =
        officer(
            () -> {
              var id = Services.find(AmendmentService.class).begin(new BeginAmendment(base));
              Services.find(AmendmentService.class)
                  .save(new SaveAmendment(id, 0, List.of(AmendmentInstruction.revoke()), entry));
              return Services.find(EditionQueries.class).open(id).order();
            });
    return issued(order);
  }

  private static void revoke(OrderId order) throws Exception {
    legal(
        () -> {
          Services.find(PublicationService.class)
              .revoke(new RevokeOrder(order, open(order).version(), "Приказ от 1 мая"));
          return null;
        });
  }

  private static OrderStage listed(OrderId order, OrderStage wanted) throws Exception {
    var filter = new OrderFilter(null, Set.of(wanted), null, null, null, false);
    return officer(
            () -> Services.find(OrderQueries.class).page(filter, new PageRequest(0, 100, null)))
        .items()
        .stream()
        .filter(row -> row.id().equals(order))
        .map(OrderRow::stage)
        .findFirst()
        .orElse(null);
  }

  /** Do the proposals of the order wait for the lawyer? */
  private static boolean confirming(OrderId order) throws Exception {
    return legal(() -> Services.find(InstructionQueries.class).tasks()).stream()
        .map(InstructionTask::order)
        .anyMatch(order::equals);
  }

  private static ActState state(OrderId order, LocalDate day) {
    return Services.find(ActStates.class).on(order, day).orElseThrow().state();
  }

  private static OrderId drafted() throws Exception {
    var clause =
        NormUnit.of(UnitKind.CLAUSE, "1", "Отделу кадров подготовить сводку до 15.02.2027.");
    var text = new OrderText("О сводке", "", "", List.of(), List.of(clause), null, List.of(), null);
    return officer(
        () ->
            Services.find(OrderService.class)
                .draft(new NewOrder(ministry(), DocumentKind.ORDER, text, null)));
  }

  private static OrderId issued(OrderId order) throws Exception {
    officer(
        () -> {
          Services.find(ApprovalService.class)
              .send(new SendForApproval(order, open(order).version(), List.of("legal"), null));
          return null;
        });
    legal(
        () -> {
          Services.find(ApprovalService.class)
              .decide(new VisaDecision(order, Verdict.AGREED, null));
          return null;
        });
    AsUser.run(
        "minister",
        Set.of("MINISTER"),
        "region",
        () -> {
          var card = open(order);
          InSystem.sign(order, card.version(), card.contentHash());
          return null;
        });
    legal(
        () ->
            Services.find(RegistrationService.class)
                .register(new RegisterOrder(order, UUID.randomUUID())));
    return order;
  }

  private static OrderCard open(OrderId order) {
    return Services.find(OrderQueries.class).open(order);
  }

  private static OrganizationId ministry() {
    var filter = new OrganizationFilter(null, OrganizationKind.MINISTRY, null, null);
    return Services.find(OrganizationQueries.class)
        .organizations(filter, PageRequest.first(1))
        .items()
        .get(0)
        .id();
  }

  private static <T> T officer(Callable<T> work) throws Exception {
    return AsUser.run("officer", Set.of("MIN_OFFICER"), "region", work);
  }

  private static <T> T legal(Callable<T> work) throws Exception {
    return AsUser.run("legal", Set.of("MIN_LEGAL"), "region", work);
  }
}
