package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.deploy.inside.AsUser.legal;
import static ru.rsnms.deploy.inside.AsUser.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import ru.rsnms.document.Ending;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderFilter;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderRow;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.PublicationService;
import ru.rsnms.document.PublishOrder;
import ru.rsnms.document.RevocationService;
import ru.rsnms.document.RevokeOrder;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.InstructionTask;
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
    var base = issued();
    assertThat(confirming(base)).isTrue();
    var repealing = repealed(base, EntryIntoForce.onSigning());

    var card = officer(() -> Acts.card(base));
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
    var base = issued();
    var day = RegionDay.today().plusDays(40);
    var repealing = repealed(base, EntryIntoForce.on(day));

    assertThat(officer(() -> Acts.card(base)).stage()).isEqualTo(OrderStage.REGISTERED);
    assertThat(officer(() -> Acts.card(base)).ending()).isEqualTo(new Ending(day, repealing));
    assertThat(listed(base, OrderStage.REGISTERED)).isEqualTo(OrderStage.REGISTERED);
    assertThat(state(base, day.minusDays(1))).isEqualTo(ActState.IN_FORCE);
    assertThat(state(base, day)).isEqualTo(ActState.NO_LONGER_IN_FORCE);
    assertThat(confirming(base)).isTrue();

    comesToday(base);

    assertThat(officer(() -> Acts.card(base)).stage()).isEqualTo(OrderStage.REVOKED);
    assertThat(listed(base, OrderStage.REVOKED)).isEqualTo(OrderStage.REVOKED);
    assertThat(listed(base, OrderStage.REGISTERED)).isNull();
  }

  @Test
  void a_repeal_that_is_itself_repealed_before_its_day_never_happens() throws Exception {
    var base = issued();
    var repealing = repealed(base, EntryIntoForce.on(RegionDay.today().plusDays(40)));

    revoke(repealing);

    assertThat(officer(() -> Acts.card(base)).ending()).isNull();
    assertThat(state(base, RegionDay.today().plusDays(41))).isEqualTo(ActState.IN_FORCE);
    assertThat(officer(() -> amend(base))).isNotNull();
  }

  @Test
  void the_repeal_of_a_repeal_in_force_revives_nothing() throws Exception {
    var base = issued();
    var repealing = repealed(base, EntryIntoForce.on(RegionDay.today().minusDays(1)));

    revoke(repealing);

    assertThat(officer(() -> Acts.card(base)).stage()).isEqualTo(OrderStage.REVOKED);
    assertThat(officer(() -> Acts.card(base)).ending().by()).isEqualTo(repealing);
  }

  @Test
  void a_repeal_after_publication_waits_for_it() throws Exception {
    var base = issued();
    var repealing = repealed(base, EntryIntoForce.afterPublication(0));
    assertThat(officer(() -> Acts.card(base)).ending()).isNull();

    AsUser.run(
        "press",
        Set.of("MIN_PRESS"),
        "region",
        () -> {
          Services.find(PublicationService.class)
              .publish(
                  new PublishOrder(
                      repealing,
                      Acts.card(repealing).version(),
                      null,
                      "Сайт",
                      "https://example.org/1",
                      RegionDay.today()));
          return null;
        });

    assertThat(officer(() -> Acts.card(base)).stage()).isEqualTo(OrderStage.REVOKED);
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

  private static OrderId issued() throws Exception {
    return Acts.registered("Отделу кадров подготовить сводку до 15.02.2027.");
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
    return Acts.issued(order);
  }

  private static void revoke(OrderId order) throws Exception {
    legal(
        () -> {
          Services.find(PublicationService.class)
              .revoke(new RevokeOrder(order, Acts.card(order).version(), "Приказ от 1 мая"));
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
}
