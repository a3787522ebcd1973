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
import ru.rsnms.amendment.AmendmentCard;
import ru.rsnms.amendment.AmendmentId;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.AmendmentService;
import ru.rsnms.amendment.AmendmentStage;
import ru.rsnms.amendment.BeginAmendment;
import ru.rsnms.amendment.EditionQueries;
import ru.rsnms.amendment.EntryIntoForce;
import ru.rsnms.amendment.Operation;
import ru.rsnms.amendment.SaveAmendment;
import ru.rsnms.amendment.Target;
import ru.rsnms.amendment.WordChange;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.document.ApprovalService;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.RegisterOrder;
import ru.rsnms.document.RegistrationService;
import ru.rsnms.document.SendForApproval;
import ru.rsnms.document.UnitKind;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.document.VisaDecision.Verdict;
import ru.rsnms.registry.OrganizationFilter;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;

/** An amending act on the real database: draft, number, editions, scopes. */
@ExtendWith(ArquillianExtension.class)
class AmendmentIT {

  private static final UUID CLAUSE = UUID.randomUUID();

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(AmendmentIT.class);
  }

  @Test
  void amendments_count_from_their_day_when_the_act_has_its_number() throws Exception {
    var base = issued(drafted());
    var today = RegionDay.today();
    var later = today.plusDays(30);
    var amendment = begun(base);
    officer(() -> save(amendment, 0, EntryIntoForce.on(later)));

    var order = officer(() -> card(amendment)).order();
    var text = officer(() -> open(order)).text();
    assertThat(text.title()).startsWith("О внесении изменения в приказ");
    assertThat(text.units().get(0).children().get(0).text())
        .isEqualTo("В пункте 1 приказа слово «весной» заменить словом «осенью».");
    assertThat(text.units().get(text.units().size() - 1).text()).contains("вступает в силу с");
    assertThat(words(base, later)).contains("весной");

    issued(order);

    assertThat(officer(() -> card(amendment)).stage()).isEqualTo(AmendmentStage.ISSUED);
    assertThat(words(base, today)).contains("весной");
    assertThat(words(base, later)).contains("осенью");
    assertThat(state(base, today)).isEqualTo(ActState.IN_FORCE);
    assertThat(state(base, later)).isEqualTo(ActState.AMENDED);
    assertThat(state(order, today)).isEqualTo(ActState.NOT_YET_IN_FORCE);
    assertThatThrownBy(() -> begun(order)).satisfies(isRefusal("amendment/target-amends"));
  }

  @Test
  void a_draft_is_not_amended_and_unknown_to_the_public() throws Exception {
    var draft = drafted();

    assertThatThrownBy(() -> begun(draft)).satisfies(isRefusal("amendment/target-draft"));
    assertThat(Services.find(ActStates.class).on(draft, LocalDate.EPOCH)).isEmpty();
  }

  @Test
  void of_two_writers_the_second_learns_of_the_first() throws Exception {
    var amendment = begun(issued(drafted()));
    officer(() -> save(amendment, 0, EntryIntoForce.onSigning()));

    assertThatThrownBy(() -> officer(() -> save(amendment, 0, EntryIntoForce.onSigning())))
        .satisfies(isRefusal("shared/stale"));
  }

  @Test
  void amendments_of_the_ministry_do_not_exist_for_a_municipality() throws Exception {
    var amendment = begun(issued(drafted()));

    assertThatThrownBy(
            () ->
                AsUser.run(
                    "munofficer",
                    Set.of("MUN_OFFICER"),
                    "municipality:42-17",
                    () -> card(amendment)))
        .isInstanceOf(NotFound.class);
  }

  private static java.util.function.Consumer<Throwable> isRefusal(String code) {
    return thrown -> assertThat(((Conflict) thrown).code()).isEqualTo(code);
  }

  private static AmendmentId begun(OrderId base) throws Exception {
    return officer(() -> Services.find(AmendmentService.class).begin(new BeginAmendment(base)));
  }

  private static long save(AmendmentId amendment, long version, EntryIntoForce entry) {
    var wanted =
        AmendmentInstruction.ofWords(
            Operation.REPLACE_WORDS, Target.unit(CLAUSE), WordChange.replace("весной", "осенью"));
    return Services.find(AmendmentService.class)
        .save(new SaveAmendment(amendment, version, List.of(wanted), entry));
  }

  private static AmendmentCard card(AmendmentId amendment) {
    return Services.find(EditionQueries.class).open(amendment);
  }

  private static String words(OrderId base, LocalDate day) throws Exception {
    return officer(() -> Services.find(EditionQueries.class).act(base, day))
        .edition()
        .text()
        .units()
        .get(0)
        .text();
  }

  private static ActState state(OrderId order, LocalDate day) {
    return Services.find(ActStates.class).on(order, day).orElseThrow().state();
  }

  private static OrderId drafted() throws Exception {
    var clause =
        new NormUnit(CLAUSE, UnitKind.CLAUSE, "1", "Провести сессию весной.", List.of(), null);
    var text = new OrderText("О сессии", "", "", List.of(), List.of(clause), null, List.of(), null);
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
