package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.deploy.inside.AsUser.officer;
import static ru.rsnms.deploy.inside.AtOnce.atOnce;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.document.ApprovalService;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.RegisterOrder;
import ru.rsnms.document.Registration;
import ru.rsnms.document.RegistrationService;
import ru.rsnms.document.SaveText;
import ru.rsnms.document.SendForApproval;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.document.VisaDecision.Verdict;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;

/** The life of an order on the real database: transactions, locks, scopes. */
@ExtendWith(ArquillianExtension.class)
class RegisterIT {

  private static final int AT_ONCE = 12;

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(RegisterIT.class);
  }

  @Test
  void numbers_taken_at_once_follow_each_other() throws Exception {
    var orders = new ArrayList<OrderId>();
    for (var i = 0; i < AT_ONCE; i++) {
      orders.add(signed());
    }

    var given = atOnce(orders.stream().map(RegisterIT::registration).toList());

    var numbers = given.stream().map(Registration::number).map(Integer::valueOf).sorted().toList();
    assertThat(numbers).doesNotHaveDuplicates();
    assertThat(numbers.get(AT_ONCE - 1) - numbers.get(0)).isEqualTo(AT_ONCE - 1);
    assertThat(RegisterChain.brokenLinks()).isZero();
  }

  @Test
  void a_double_click_gives_one_number() throws Exception {
    var order = signed();
    var click = new RegisterOrder(order, UUID.randomUUID());
    Callable<Registration> press = () -> register(click);

    var answers = atOnce(List.of(press, press, press));

    assertThat(answers).containsOnly(answers.get(0)).hasSize(3);
    assertThatThrownBy(() -> register(new RegisterOrder(order, UUID.randomUUID())))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal -> assertThat(refusal.code()).isEqualTo("document/already-registered"));
  }

  @Test
  void a_refused_registration_takes_no_number() throws Exception {
    var first = Integer.parseInt(register(new RegisterOrder(signed(), UUID.randomUUID())).number());
    var draft = Acts.draft("Провести.");

    assertThatThrownBy(() -> register(new RegisterOrder(draft, UUID.randomUUID())))
        .isInstanceOf(Conflict.class);

    var next = Integer.parseInt(register(new RegisterOrder(signed(), UUID.randomUUID())).number());
    assertThat(next).isEqualTo(first + 1);
  }

  @Test
  void of_two_writers_the_second_learns_who_was_first() throws Exception {
    var order = Acts.draft("Провести.");
    var seen = officer(() -> card(order)).version();
    officer(() -> save(order, seen, "О первом"));

    assertThatThrownBy(() -> officer(() -> save(order, seen, "О втором")))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("shared/stale");
              assertThat(refusal.details()).contains("officer");
            });
    assertThat(officer(() -> card(order)).text().title()).isEqualTo("О первом");
  }

  @Test
  void two_approvers_who_decide_at_once_both_count() throws Exception {
    var order = Acts.draft("Провести.");
    send(order, List.of("legal", "rector"));

    atOnce(
        List.of(
            () -> agree("legal", "MIN_LEGAL", order), () -> agree("rector", "INST_HEAD", order)));

    assertThat(officer(() -> card(order)).stage()).isEqualTo(OrderStage.APPROVED);
  }

  @Test
  void a_draft_of_the_ministry_does_not_exist_for_a_municipality() throws Exception {
    var order = Acts.draft("Провести.");

    assertThatThrownBy(
            () ->
                AsUser.run(
                    "munofficer", Set.of("MUN_OFFICER"), "municipality:42-17", () -> card(order)))
        .isInstanceOf(NotFound.class);
  }

  private static OrderId signed() throws Exception {
    var order = Acts.draft("Провести.");
    send(order, List.of("legal"));
    agree("legal", "MIN_LEGAL", order);
    return AsUser.run(
        "minister",
        Set.of("MINISTER"),
        "region",
        () -> {
          var card = card(order);
          InSystem.sign(order, card.version(), card.contentHash());
          return order;
        });
  }

  private static void send(OrderId order, List<String> approvers) throws Exception {
    officer(
        () -> {
          Services.find(ApprovalService.class)
              .send(new SendForApproval(order, card(order).version(), approvers, null));
          return null;
        });
  }

  private static OrderId agree(String account, String role, OrderId order) throws Exception {
    return AsUser.run(
        account,
        Set.of(role),
        "region",
        () -> {
          Services.find(ApprovalService.class)
              .decide(new VisaDecision(order, Verdict.AGREED, null));
          return order;
        });
  }

  private static long save(OrderId order, long seen, String title) {
    return Services.find(OrderService.class)
        .save(new SaveText(order, seen, Acts.text("Провести.").withOpening(title, "")));
  }

  private static Callable<Registration> registration(OrderId order) {
    return () -> register(new RegisterOrder(order, UUID.randomUUID()));
  }

  private static Registration register(RegisterOrder command) throws Exception {
    return AsUser.run(
        "legal",
        Set.of("MIN_LEGAL"),
        "region",
        () -> Services.find(RegistrationService.class).register(command));
  }

  private static OrderCard card(OrderId order) {
    return Services.find(OrderQueries.class).open(order);
  }
}
