package ru.rsnms.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.roadmap.SomeRoadmaps.activity;
import static ru.rsnms.roadmap.SomeRoadmaps.idOf;
import static ru.rsnms.roadmap.SomeRoadmaps.outline;
import static ru.rsnms.roadmap.SomeRoadmaps.row;
import static ru.rsnms.roadmap.SomeRoadmaps.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.rsnms.roadmap.RoadmapContent.Row;

class RoadmapEditingTest {

  private final RoadmapContent plan =
      RoadmapEditing.numbered(
          SomeRoadmaps.of(
              RoadmapForm.NUMBERED,
              section("ПОДГОТОВКА", activity("собрать"), activity("обобщить")),
              section("РАБОТА", activity("учить"))));

  @Test
  void rows_are_numbered_in_their_sections() {
    assertThat(outline(plan))
        .containsExactly("1 ПОДГОТОВКА", "1.1 собрать", "1.2 обобщить", "2 РАБОТА", "2.1 учить");
  }

  @Test
  void a_new_row_stands_below_the_given_one_and_moves_the_numbers() {
    var edited = RoadmapEditing.addRowAfter(plan, idOf(plan, "собрать"));

    assertThat(outline(edited)).containsSubsequence("1.1 собрать", "1.2", "1.3 обобщить");
  }

  @Test
  void a_row_changes_places_with_its_neighbour_and_keeps_its_id() {
    var edited = RoadmapEditing.moveRowUp(plan, idOf(plan, "обобщить"));

    assertThat(outline(edited)).containsSubsequence("1.1 обобщить", "1.2 собрать");
    assertThat(idOf(edited, "обобщить")).isEqualTo(idOf(plan, "обобщить"));
  }

  @Test
  void the_first_row_does_not_leave_its_section() {
    assertThat(RoadmapEditing.moveRowUp(plan, idOf(plan, "учить"))).isEqualTo(plan);
    assertThat(RoadmapEditing.moveRowDown(plan, idOf(plan, "обобщить"))).isEqualTo(plan);
  }

  @Test
  void a_removed_section_takes_its_rows_along() {
    var edited = RoadmapEditing.removeSection(plan, plan.sections().get(0).id());

    assertThat(outline(edited)).containsExactly("1 РАБОТА", "1.1 учить");
  }

  @Test
  void sections_change_places_with_their_rows() {
    var edited = RoadmapEditing.moveSectionDown(plan, plan.sections().get(0).id());

    assertThat(outline(edited))
        .containsExactly("1 РАБОТА", "1.1 учить", "2 ПОДГОТОВКА", "2.1 собрать", "2.2 обобщить");
  }

  @Test
  void a_new_section_begins_with_an_empty_row() {
    assertThat(outline(RoadmapEditing.addSection(plan))).endsWith("2.1 учить", "3", "3.1");
  }

  @Test
  void words_change_without_moving_numbers() {
    var words = plan.rows().findFirst().map(Row::words).orElseThrow();
    var edited = RoadmapEditing.setWords(plan, idOf(plan, "собрать"), words.numbered("1.7"));

    assertThat(outline(edited)).contains("1.7 собрать", "1.2 обобщить");
  }

  @Test
  void a_project_plan_counts_results_activities_and_checkpoints() {
    var project =
        SomeRoadmaps.of(
            RoadmapForm.PROJECT,
            section(
                "",
                row(RowType.RESULT, "результат", null),
                row(RowType.ACTIVITY, "первое", null),
                row(RowType.ACTIVITY, "второе", null),
                row(RowType.CHECKPOINT, "точка", null),
                row(RowType.ACTIVITY, "третье", null)),
            section("", row(RowType.RESULT, "ещё один", null)));

    assertThat(outline(RoadmapEditing.numbered(project)))
        .containsExactly(
            "1 результат",
            "1.1.1 первое",
            "1.1.2 второе",
            "1.1 точка",
            "1.2.1 третье",
            "2 ещё один");
  }

  @Test
  void a_group_brings_a_row_and_the_next_rows_stay_in_it() {
    var grouped = RoadmapEditing.addGroup(plan, plan.sections().get(1).id());
    var section = RoadmapEditing.addRow(grouped, plan.sections().get(1).id()).sections().get(1);

    assertThat(section.rows().stream().map(Row::group))
        .isEqualTo(
            java.util.Arrays.asList(
                null, section.groups().get(0).id(), section.groups().get(0).id()));
  }

  @Test
  void an_unknown_row_changes_nothing() {
    assertThat(RoadmapEditing.removeRow(plan, Row.blank(null).id())).isEqualTo(plan);
    assertThat(List.of(plan.rows().toArray())).hasSize(3);
  }
}
