package ru.rsnms.roadmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.roadmap.RoadmapAction.ATTACH;
import static ru.rsnms.roadmap.RoadmapAction.CLOSE;
import static ru.rsnms.roadmap.RoadmapAction.EDIT;
import static ru.rsnms.roadmap.SomeRoadmaps.activity;
import static ru.rsnms.roadmap.SomeRoadmaps.section;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.OrderText;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.roadmap.RoadmapAction;
import ru.rsnms.roadmap.RoadmapActionState;
import ru.rsnms.roadmap.RoadmapForm;
import ru.rsnms.roadmap.RoadmapId;
import ru.rsnms.roadmap.RoadmapLevel;
import ru.rsnms.roadmap.SomeRoadmaps;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

class RoadmapGuardsTest {

  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final Actor TOWN = actor(Role.MUN_OFFICER, "municipality:42-17");
  private static final Actor OTHER_TOWN = actor(Role.MUN_OFFICER, "municipality:42-03");
  private static final Actor SCHOOL = actor(Role.ORG_HEAD, "organization:42-17-s001");
  private static final Actor MINISTRY = actor(Role.MIN_OFFICER, "region");
  private static final Actor TEACHER = actor(Role.TEACHER, "self");

  private final OneOrder order = new OneOrder();
  private final RoadmapGuards guards = new RoadmapGuards(order);
  private final Roadmap roadmap = municipal();

  private static Actor actor(String role, String scope) {
    return new Actor(role, role, Set.of(role), Scope.parse(scope));
  }

  private static Roadmap municipal() {
    var names = new OrganizationNames("Управление", "УО", null, List.of());
    var owner =
        new OrganizationView(
            OrganizationId.random(),
            "42-17-uo",
            OrganizationKind.MUNICIPAL_AUTHORITY,
            names,
            "42-17");
    var content = SomeRoadmaps.of(RoadmapForm.NUMBERED, section("РАБОТА", activity("учить")));
    return new Roadmap(RoadmapId.next(), RoadmapLevel.MUNICIPAL, owner, content, TOWN, NOON);
  }

  private List<RoadmapAction> open(Actor actor) {
    return guards.states(roadmap, actor).stream()
        .filter(RoadmapActionState::open)
        .map(RoadmapActionState::action)
        .toList();
  }

  @Test
  void a_draft_is_the_owners_to_edit_and_to_attach() {
    assertThat(open(TOWN)).containsExactly(EDIT, ATTACH);
    assertThat(open(MINISTRY)).isEmpty();
  }

  @Test
  void a_draft_is_seen_in_its_own_town_and_in_the_region() {
    assertThat(guards.sees(roadmap, TOWN)).isTrue();
    assertThat(guards.sees(roadmap, MINISTRY)).isTrue();
    assertThat(guards.sees(roadmap, OTHER_TOWN)).isFalse();
    assertThat(guards.sees(roadmap, SCHOOL)).isFalse();
  }

  @Test
  void an_attached_draft_is_edited_but_not_attached_again() {
    roadmap.attachTo(order.id, TOWN, NOON);

    assertThat(open(TOWN)).containsExactly(EDIT);
  }

  @Test
  void rows_rest_while_the_order_is_on_its_way() {
    roadmap.attachTo(order.id, TOWN, NOON);
    order.stage = OrderStage.ON_APPROVAL;

    assertThat(open(TOWN)).isEmpty();
  }

  @Test
  void a_given_up_order_sets_the_roadmap_free() {
    roadmap.attachTo(order.id, TOWN, NOON);
    order.stage = OrderStage.WITHDRAWN;

    assertThat(open(TOWN)).containsExactly(EDIT, ATTACH);
  }

  @Test
  void an_approved_roadmap_is_announced_in_its_town_and_closed_by_its_owner() {
    roadmap.attachTo(order.id, TOWN, NOON);
    roadmap.approve("7", TODAY, TOWN, NOON);

    assertThat(guards.sees(roadmap, SCHOOL)).isTrue();
    assertThat(guards.sees(roadmap, OTHER_TOWN)).isFalse();
    assertThat(guards.sees(roadmap, TEACHER)).isFalse();
    assertThat(open(TOWN)).containsExactly(CLOSE);
  }

  /** The office with one order. */
  private static class OneOrder extends OrderQueries {

    private final OrderId id = OrderId.next();
    private OrderStage stage = OrderStage.DRAFT;

    @Override
    public OrderCard open(OrderId wanted) {
      var text = new OrderText("О плане", "", "", List.of(), List.of(), null, List.of(), null);
      return new OrderCard(
          id,
          0,
          DocumentKind.ORDER,
          stage,
          null,
          "Управление",
          null,
          text,
          1,
          "",
          "",
          "",
          null,
          null,
          null,
          false,
          null,
          null,
          NOON,
          "",
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
  }
}
