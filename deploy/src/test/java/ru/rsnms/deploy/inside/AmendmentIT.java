package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;

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
    var base = issued();
    var today = RegionDay.today();
    var later = today.plusDays(30);
    var amendment = begun(base);
    officer(() -> save(amendment, 0, EntryIntoForce.on(later)));

    var order = officer(() -> card(amendment)).order();
    var text = officer(() -> Acts.card(order)).text();
    assertThat(text.title()).startsWith("О внесении изменения в приказ");
    assertThat(text.units().get(0).children().get(0).text())
        .isEqualTo("В пункте 1 приказа слово «весной» заменить словом «осенью».");
    assertThat(text.units().get(text.units().size() - 1).text()).contains("вступает в силу с");
    assertThat(words(base, later)).contains("весной");

    Acts.issued(order);

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
    var draft = Acts.draft("Провести сессию весной.");

    assertThatThrownBy(() -> begun(draft)).satisfies(isRefusal("amendment/target-draft"));
    assertThat(Services.find(ActStates.class).on(draft, LocalDate.EPOCH)).isEmpty();
  }

  @Test
  void of_two_writers_the_second_learns_of_the_first() throws Exception {
    var amendment = begun(issued());
    officer(() -> save(amendment, 0, EntryIntoForce.onSigning()));

    assertThatThrownBy(() -> officer(() -> save(amendment, 0, EntryIntoForce.onSigning())))
        .satisfies(isRefusal("shared/stale"));
  }

  @Test
  void amendments_of_the_ministry_do_not_exist_for_a_municipality() throws Exception {
    var amendment = begun(issued());

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

  private static OrderId issued() throws Exception {
    var clause =
        new NormUnit(CLAUSE, UnitKind.CLAUSE, "1", "Провести сессию весной.", List.of(), null);
    return Acts.registered(Acts.text(clause));
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
}
