package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.deploy.inside.AsUser.officer;
import static ru.rsnms.deploy.inside.AtOnce.atOnce;

import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.document.ApprovalQueries;
import ru.rsnms.document.ApprovalRouteService;
import ru.rsnms.document.ApprovalService;
import ru.rsnms.document.ApprovalSheet.Progress;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.KeepApprovalRoute;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.RepeatRule;
import ru.rsnms.document.RouteSeat;
import ru.rsnms.document.RouteStep;
import ru.rsnms.document.SaveText;
import ru.rsnms.document.SendForApproval;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.document.VisaDecision.Verdict;
import ru.rsnms.document.VisaState;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;

/** Steps of an approval on the real database: locks, frozen routes, texts that were read. */
@ExtendWith(ArquillianExtension.class)
class StepsIT {

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(StepsIT.class);
  }

  @Test
  void two_who_end_a_step_at_once_begin_the_next_one_once() throws Exception {
    var order = Acts.draft("Провести.");
    send(order, step("press", "center"), step("legal"));

    atOnce(
        List.of(
            () -> agree("press", "MIN_PRESS", order), () -> agree("center", "INST_CENTER", order)));

    var steps = officer(() -> find(ApprovalQueries.class).sheet(order)).latest().steps();
    assertThat(steps.get(0).progress()).isEqualTo(Progress.DONE);
    assertThat(steps.get(1).progress()).isEqualTo(Progress.NOW);
    assertThat(steps.get(1).visas()).singleElement().matches(visa -> visa.due() != null);
  }

  @Test
  void a_text_rewritten_in_one_sitting_leaves_what_was_read_as_it_was() throws Exception {
    var order = Acts.draft("Провести.");
    send(order, step("press"));
    officer(
        () -> {
          var seen = find(OrderQueries.class).open(order);
          find(ApprovalService.class).recall(order, seen.version());
          var now = find(OrderQueries.class).open(order);
          find(OrderService.class)
              .save(
                  new SaveText(
                      order, now.version(), Acts.text("Провести.").withOpening("О другом", "")));
          return null;
        });

    assertThat(officer(() -> find(OrderQueries.class).textOf(order, 1)).title())
        .isEqualTo("О проверке сводки");
    assertThat(officer(() -> find(OrderQueries.class).open(order)).textVersion()).isEqualTo(2);
    assertThat(officer(() -> find(OrderQueries.class).open(order)).visas())
        .extracting(visa -> visa.state())
        .containsExactly(VisaState.EXPIRED);
  }

  @Test
  void a_route_is_frozen_in_the_round_and_never_asks_fewer_than_it_says() throws Exception {
    var route =
        officer(
            () ->
                find(ApprovalRouteService.class)
                    .keep(
                        new KeepApprovalRoute(
                            Acts.ministry(),
                            DocumentKind.ORDER,
                            "Строгий",
                            RepeatRule.EVERYBODY,
                            List.of(step("legal")))));
    var order = Acts.draft("Провести.");
    var seen = officer(() -> find(OrderQueries.class).open(order)).version();

    assertThatThrownBy(
            () ->
                officer(
                    () -> {
                      find(ApprovalService.class)
                          .send(
                              new SendForApproval(
                                  order, seen, List.of(step("legal")), RepeatRule.REMARKS, route));
                      return null;
                    }))
        .isInstanceOf(Conflict.class);
    officer(
        () -> {
          find(ApprovalService.class)
              .send(new SendForApproval(order, seen, List.of(step("legal")), null, route));
          var card = find(ApprovalRouteService.class).open(route);
          find(ApprovalRouteService.class).close(route, card.version(), card.period().from());
          return null;
        });
    var sheet = officer(() -> find(ApprovalQueries.class).sheet(order));
    assertThat(sheet.route()).isEqualTo("Строгий");
    assertThat(sheet.rule()).isEqualTo(RepeatRule.EVERYBODY);
  }

  @Test
  void a_municipality_keeps_no_routes_of_the_ministry() {
    assertThatThrownBy(
            () ->
                AsUser.run(
                    "munofficer",
                    Set.of("MUN_OFFICER"),
                    "municipality:42-17",
                    () ->
                        find(ApprovalRouteService.class)
                            .keep(
                                new KeepApprovalRoute(
                                    Acts.ministry(),
                                    null,
                                    "Чужой",
                                    RepeatRule.USUAL,
                                    List.of(step("munhead"))))))
        .isInstanceOf(Forbidden.class);
  }

  private static RouteStep step(String... accounts) {
    return new RouteStep(
        "",
        List.of(accounts).stream()
            .map(account -> new RouteSeat(account, null, null, false, 2, null, List.of()))
            .toList());
  }

  private static void send(OrderId order, RouteStep... steps) throws Exception {
    officer(
        () -> {
          var seen = find(OrderQueries.class).open(order).version();
          find(ApprovalService.class)
              .send(new SendForApproval(order, seen, List.of(steps), null, null));
          return null;
        });
  }

  private static OrderId agree(String account, String role, OrderId order) throws Exception {
    return AsUser.run(
        account,
        Set.of(role),
        "region",
        () -> {
          find(ApprovalService.class).decide(new VisaDecision(order, Verdict.AGREED, null));
          return order;
        });
  }

  private static <T> T find(Class<T> service) {
    return Services.find(service);
  }
}
