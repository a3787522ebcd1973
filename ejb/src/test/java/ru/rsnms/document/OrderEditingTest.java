package ru.rsnms.document;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.document.SomeTexts.clause;
import static ru.rsnms.document.SomeTexts.idOf;
import static ru.rsnms.document.SomeTexts.orderOf;
import static ru.rsnms.document.SomeTexts.outline;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.SubjectRef;

class OrderEditingTest {

  private final OrderText text =
      orderOf(
          clause("1", "Создать", clause("1.1", "комиссию"), clause("1.2", "группу")),
          clause("2", "Разместить"),
          clause("3", "Контроль"));

  @Test
  void a_clause_put_between_moves_the_numbers_behind_it() {
    var edited = OrderEditing.addAfter(text, idOf(text, "Создать"), clause(null, "Принять"));

    assertThat(outline(edited))
        .containsExactly(
            "1 Создать", "1.1 комиссию", "1.2 группу", "2 Принять", "3 Разместить", "4 Контроль");
  }

  @Test
  void a_removed_clause_takes_its_subclauses_along() {
    var edited = OrderEditing.remove(text, idOf(text, "Создать"));

    assertThat(outline(edited)).containsExactly("1 Разместить", "2 Контроль");
  }

  @Test
  void moving_keeps_ids_and_changes_numbers() {
    var control = idOf(text, "Контроль");

    var edited = OrderEditing.moveUp(text, control);

    assertThat(outline(edited))
        .containsExactly("1 Создать", "1.1 комиссию", "1.2 группу", "2 Контроль", "3 Разместить");
    assertThat(idOf(edited, "Контроль")).isEqualTo(control);
  }

  @Test
  void the_first_does_not_move_up_nor_the_last_down() {
    assertThat(OrderEditing.moveUp(text, idOf(text, "Создать"))).isEqualTo(text);
    assertThat(OrderEditing.moveDown(text, idOf(text, "Контроль"))).isEqualTo(text);
  }

  @Test
  void indent_makes_a_subclause_and_outdent_brings_it_back() {
    var indented = OrderEditing.indent(text, idOf(text, "Разместить"));

    assertThat(outline(indented))
        .containsExactly("1 Создать", "1.1 комиссию", "1.2 группу", "1.3 Разместить", "2 Контроль");
    assertThat(OrderEditing.outdent(indented, idOf(indented, "Разместить"))).isEqualTo(text);
  }

  @Test
  void rewording_touches_no_number_even_where_the_source_skips_some() {
    var gappy = orderOf(clause("2.5", "пятый"), clause("2.9", "девятый"));

    var edited = OrderEditing.setText(gappy, idOf(gappy, "девятый"), "новый");

    assertThat(outline(edited)).containsExactly("2.5 пятый", "2.9 новый");
  }

  @Test
  void editing_the_order_leaves_the_numbers_of_its_annexes_alone() {
    var annexClause = clause("7.3", "в приложении");
    var annex =
        new Annex(
            Ids.next(),
            AnnexKind.REGULATION,
            null,
            "ПОЛОЖЕНИЕ",
            Orientation.PORTRAIT,
            List.of(annexClause),
            List.of(),
            null);
    var both = text.withAnnexes(List.of(annex));

    var edited = OrderEditing.remove(both, idOf(both, "Создать"));

    assertThat(edited.annexes().get(0).units()).containsExactly(annexClause);
  }

  @Test
  void an_annex_printed_from_a_record_is_replaced_wherever_it_hangs() {
    var source = new SubjectRef("roadmap.roadmap", Ids.next());
    var inner =
        new Annex(
            Ids.next(),
            AnnexKind.ROADMAP,
            "к положению",
            "старое",
            Orientation.LANDSCAPE,
            List.of(),
            List.of(),
            source);
    var outer =
        new Annex(
            Ids.next(),
            AnnexKind.REGULATION,
            null,
            "ПОЛОЖЕНИЕ",
            Orientation.PORTRAIT,
            List.of(),
            List.of(inner),
            null);

    var edited =
        OrderEditing.replaceSourced(
            text.withAnnexes(List.of(outer)), source, inner.withTitle("новое"));

    var replaced = edited.annexes().get(0).annexes().get(0);
    assertThat(replaced.title()).isEqualTo("новое");
    assertThat(replaced.id()).isEqualTo(inner.id());
    assertThat(replaced.mark()).isEqualTo("к положению");
  }
}
