package ru.rsnms.roadmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.roadmap.SomeRoadmaps.activity;
import static ru.rsnms.roadmap.SomeRoadmaps.idOf;
import static ru.rsnms.roadmap.SomeRoadmaps.row;
import static ru.rsnms.roadmap.SomeRoadmaps.section;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.OrderId;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.roadmap.RoadmapContent;
import ru.rsnms.roadmap.RoadmapContent.Group;
import ru.rsnms.roadmap.RoadmapEditing;
import ru.rsnms.roadmap.RoadmapForm;
import ru.rsnms.roadmap.RoadmapId;
import ru.rsnms.roadmap.RoadmapLevel;
import ru.rsnms.roadmap.RoadmapStage;
import ru.rsnms.roadmap.RowType;
import ru.rsnms.roadmap.SomeRoadmaps;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Scope;

class RoadmapTest {

  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Actor OFFICER =
      new Actor("officer", "Иванова А. А.", Set.of("MIN_OFFICER"), Scope.REGION);

  private final Group group = new Group(Ids.next(), "1", "Обучение");
  private final RoadmapContent content =
      SomeRoadmaps.of(
          RoadmapForm.SYSTEM,
          section(
              "Кадры",
              List.of(group),
              row(RowType.ACTIVITY, "учить", group.id()),
              row(RowType.ACTIVITY, "растить", group.id())),
          section("Наука", activity("исследовать")));
  private final Roadmap roadmap = newRoadmap(content);

  private static Roadmap newRoadmap(RoadmapContent content) {
    var names = new OrganizationNames("Министерство", "Минобр", null, List.of());
    var owner =
        new OrganizationView(
            OrganizationId.random(), "min", OrganizationKind.MINISTRY, names, null);
    return new Roadmap(RoadmapId.next(), RoadmapLevel.REGIONAL, owner, content, OFFICER, NOON);
  }

  @Test
  void what_is_written_is_read_again() {
    assertThat(roadmap.content()).isEqualTo(content);
  }

  @Test
  void a_rewritten_roadmap_says_the_new_content() {
    var moved =
        RoadmapEditing.moveSectionUp(
            RoadmapEditing.removeRow(content, idOf(content, "учить")),
            content.sections().get(1).id());

    roadmap.rewrite(moved, OFFICER, NOON);

    assertThat(roadmap.content()).isEqualTo(moved);
  }

  @Test
  void a_row_stands_once() {
    var twice = section("Ещё", content.sections().get(1).rows().get(0));

    assertThatThrownBy(
            () ->
                roadmap.rewrite(
                    content.withSections(List.of(content.sections().get(1), twice)), OFFICER, NOON))
        .isInstanceOfSatisfying(
            Invalid.class, refusal -> assertThat(refusal.code()).isEqualTo("roadmap/row-twice"));
  }

  @Test
  void a_row_belongs_to_a_group_of_its_own_section() {
    var stray = section("Ещё", row(RowType.ACTIVITY, "блуждать", group.id()));

    assertThatThrownBy(() -> roadmap.rewrite(content.withSections(List.of(stray)), OFFICER, NOON))
        .isInstanceOfSatisfying(
            Invalid.class,
            refusal -> assertThat(refusal.code()).isEqualTo("roadmap/group-unknown"));
  }

  @Test
  void its_own_order_approves_it_and_no_other() {
    var order = OrderId.next();
    roadmap.attachTo(order, OFFICER, NOON);

    assertThat(roadmap.awaits(OrderId.next())).isFalse();
    assertThat(roadmap.awaits(order)).isTrue();
  }

  @Test
  void an_approved_roadmap_is_not_rewritten() {
    roadmap.attachTo(OrderId.next(), OFFICER, NOON);
    roadmap.approve("7", TODAY, OFFICER, NOON);

    assertThatThrownBy(() -> roadmap.rewrite(content, OFFICER, NOON))
        .isInstanceOfSatisfying(
            Conflict.class, refusal -> assertThat(refusal.details()).containsExactly("7", TODAY));
  }

  @Test
  void a_draft_cannot_be_closed() {
    assertThatThrownBy(() -> roadmap.close(OFFICER, NOON))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal ->
                assertThat(refusal.details())
                    .containsExactly(RoadmapStage.DRAFT, RoadmapStage.CLOSED));
  }
}
