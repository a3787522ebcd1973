package ru.rsnms.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.roadmap.SomeRoadmaps.activity;
import static ru.rsnms.roadmap.SomeRoadmaps.row;
import static ru.rsnms.roadmap.SomeRoadmaps.section;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Table;
import ru.rsnms.document.Table.RowKind;
import ru.rsnms.document.UnitKind;
import ru.rsnms.roadmap.RoadmapContent.Group;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.SubjectRef;

class RoadmapPrinterTest {

  private final RoadmapId id = RoadmapId.next();
  private final Group group = new Group(Ids.next(), "1", "Обучение");

  private Table table(RoadmapContent content) {
    var annex = RoadmapPrinter.annex(id, content);
    return annex.units().get(annex.units().size() - 1).table();
  }

  private static List<String> texts(Table.Row row) {
    return row.cells().stream().map(Table.Cell::text).toList();
  }

  @ParameterizedTest
  @EnumSource(RoadmapForm.class)
  void the_columns_fill_a_landscape_sheet(RoadmapForm form) {
    var columns = table(SomeRoadmaps.of(form)).columns();

    assertThat(columns.stream().mapToInt(Table.Column::width).sum()).isEqualTo(257);
  }

  @Test
  void a_section_is_a_heading_over_its_rows() {
    var rows =
        table(
                RoadmapEditing.numbered(
                    SomeRoadmaps.of(RoadmapForm.NUMBERED, section("РАБОТА", activity("учить")))))
            .rows();

    assertThat(rows.get(0).kind()).isEqualTo(RowKind.DIRECTION);
    assertThat(texts(rows.get(0))).containsExactly("1. РАБОТА");
    assertThat(texts(rows.get(1))).containsExactly("1.1", "учить", "ОО", "Постоянно", "Отчёт");
  }

  @Test
  void a_system_activity_is_one_cell_beside_its_rows() {
    var content =
        SomeRoadmaps.of(
            RoadmapForm.SYSTEM,
            section(
                "Кадры",
                List.of(group),
                row(RowType.ACTIVITY, "учить", group.id()),
                row(RowType.ACTIVITY, "растить", group.id())));
    var rows = table(content).rows();

    assertThat(texts(rows.get(0))).containsExactly("Направление 1 «Кадры»");
    assertThat(rows.get(1).cells().get(0)).isEqualTo(Table.Cell.of("1. Обучение"));
    assertThat(rows.get(2).cells().get(0)).isEqualTo(Table.Cell.continued());
  }

  @Test
  void a_group_without_a_column_is_a_heading_above_its_rows() {
    var content =
        SomeRoadmaps.of(
            RoadmapForm.NUMBERED,
            section(
                "Кадры",
                List.of(group),
                activity("до"),
                row(RowType.ACTIVITY, "учить", group.id())));

    assertThat(table(content).rows().stream().map(Table.Row::kind))
        .containsExactly(RowKind.DIRECTION, RowKind.NORMAL, RowKind.GROUP, RowKind.NORMAL);
  }

  @Test
  void words_without_a_column_end_the_activity() {
    var words = new RowWords("", "учить", "", "", "", "", "", "", "", "", "", "по графику");
    var content =
        SomeRoadmaps.of(RoadmapForm.NUMBERED, section("РАБОТА", activity("").withWords(words)));

    assertThat(texts(table(content).rows().get(1))).contains("учить\nпо графику");
  }

  @Test
  void the_same_content_gives_the_same_units() {
    var content = SomeRoadmaps.of(RoadmapForm.NUMBERED, section("РАБОТА", activity("учить")));

    assertThat(RoadmapPrinter.units(id, content)).isEqualTo(RoadmapPrinter.units(id, content));
  }

  @Test
  void a_new_print_leaves_the_rest_of_the_annex_behind_it() {
    var before = SomeRoadmaps.of(RoadmapForm.NUMBERED, section("РАБОТА", activity("учить")));
    var after = RoadmapEditing.addRow(before, before.sections().get(0).id());
    var targets = NormUnit.of(UnitKind.SUBHEADING, null, "Показатели");
    var printed = RoadmapPrinter.annex(id, before);
    var annex =
        printed.withUnits(Stream.concat(printed.units().stream(), Stream.of(targets)).toList());

    var again = RoadmapPrinter.again(annex, id, before, after);

    assertThat(again.units()).hasSize(2).endsWith(targets);
    assertThat(again.units().get(0).table().rows()).hasSize(3);
    assertThat(again.source()).isEqualTo(SubjectRef.of(id));
  }
}
