package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.deploy.inside.AsUser.inRegion;
import static ru.rsnms.deploy.inside.AsUser.officer;
import static ru.rsnms.deploy.inside.AsUser.press;

import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.PublicationId;
import ru.rsnms.document.PublicationRow;
import ru.rsnms.document.PublicationService;
import ru.rsnms.document.PublicationState;
import ru.rsnms.document.PublishOrder;
import ru.rsnms.execution.InstructionCard;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.InstructionService;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;

/** Plan and proof of a publication are one thing, whichever door the proof comes through. */
@ExtendWith(ArquillianExtension.class)
class PublicationIT {

  private static final String CLAUSE =
      "Главному консультанту Вершининой Е.А. разместить настоящий приказ на официальном сайте"
          + " Министерства образования Кузбасса до 15.02.2027.";

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(PublicationIT.class);
  }

  @Test
  void a_proof_by_the_old_action_closes_the_planned_place_and_its_instruction() throws Exception {
    var order = Acts.registered(CLAUSE);
    assertThat(place(order).state()).isEqualTo(PublicationState.PLANNED);
    assertThat(instruction(order).stage()).isEqualTo(InstructionStage.PROPOSED);

    press(() -> publish(order, null, "Сайт министерства"));

    var card = officer(() -> Acts.card(order));
    assertThat(card.stage()).isEqualTo(OrderStage.PUBLISHED);
    assertThat(card.publications()).hasSize(1);
    assertThat(place(order).state()).isEqualTo(PublicationState.PROVED);
    assertThat(instruction(order).stage()).isEqualTo(InstructionStage.DONE);
    assertThat(instruction(order).publication().isProved()).isTrue();
  }

  @Test
  void a_place_named_by_its_id_is_proved_once() throws Exception {
    var order = Acts.registered(CLAUSE);
    var place = new PublicationId(place(order).id());

    press(() -> publish(order, place, null));

    assertThatThrownBy(() -> press(() -> publish(order, place, null))).isInstanceOf(Conflict.class);
    press(() -> publish(order, null, "Доска объявлений"));
    assertThat(officer(() -> Acts.card(order)).publications()).hasSize(2);
  }

  @Test
  void a_dismissed_clause_drops_its_place() throws Exception {
    var order = Acts.registered(CLAUSE);
    var seen = instruction(order);

    inRegion(
        "legal",
        "MIN_LEGAL",
        () -> {
          Services.find(InstructionService.class)
              .dismiss(seen.id(), seen.version(), "Размещается в закрытой части.");
          return null;
        });

    assertThat(place(order).state()).isEqualTo(PublicationState.DROPPED);
    assertThat(officer(() -> Acts.card(order)).stage()).isEqualTo(OrderStage.REGISTERED);
  }

  @Test
  void a_refused_proof_leaves_both_as_they_were() throws Exception {
    var order = Acts.registered(CLAUSE);

    assertThatThrownBy(
            () ->
                AsUser.run(
                    "munofficer",
                    Set.of("MUN_OFFICER"),
                    "municipality:42-17",
                    () -> publish(order, null, "Сайт министерства")))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> press(() -> publish(order, null, " "))).isInstanceOf(Invalid.class);

    assertThat(place(order).state()).isEqualTo(PublicationState.PLANNED);
    assertThat(instruction(order).stage()).isEqualTo(InstructionStage.PROPOSED);
  }

  private static Void publish(OrderId order, PublicationId place, String target) {
    var version = Acts.card(order).version();
    Services.find(PublicationService.class)
        .publish(
            new PublishOrder(
                order, version, place, target, "https://example.org/1", RegionDay.today()));
    return null;
  }

  private static PublicationRow place(OrderId order) throws Exception {
    return officer(() -> Acts.card(order)).publications().get(0);
  }

  private static InstructionCard instruction(OrderId order) throws Exception {
    return officer(() -> Services.find(InstructionQueries.class).of(order)).instructions().get(0);
  }
}
