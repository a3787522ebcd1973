package ru.rsnms.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;

class OrderEditorTest {

  final NormUnit first = OrderEditing.newClause("1").withText("Создать комиссию.");
  final NormUnit second = OrderEditing.newClause("2").withText("Утвердить порядок.");
  OrderEditor editor;

  @BeforeEach
  void open() {
    var text =
        new OrderText(
            "О комиссии",
            "",
            "ПРИКАЗЫВАЮ:",
            List.of(),
            List.of(first, second),
            null,
            List.of(),
            null);
    editor = new OrderEditor(text);
  }

  @Test
  void a_clause_is_added_after_the_selected_one_and_selected() {
    editor.select(Part.unit(first.id()));

    editor.addAfter(UnitKind.CLAUSE);

    assertThat(numbers()).containsExactly("1", "2", "3");
    assertThat(editor.unit().orElseThrow().number()).isEqualTo("2");
  }

  @Test
  void without_a_selected_clause_it_goes_to_the_end() {
    editor.addInside(UnitKind.CLAUSE);

    assertThat(editor.unit().orElseThrow().number()).isEqualTo("3");
  }

  @Test
  void an_indented_clause_becomes_a_child_of_the_one_above() {
    editor.select(Part.unit(second.id()));

    editor.indent();

    assertThat(numbers()).containsExactly("1");
    assertThat(editor.unit().orElseThrow().number()).isEqualTo("1.1");
  }

  @Test
  void the_last_change_is_taken_back_with_its_selection() {
    editor.select(Part.unit(first.id()));
    editor.remove();
    assertThat(editor.selected()).isEqualTo(Part.OPENING);

    editor.undo();

    assertThat(numbers()).containsExactly("1", "2");
    assertThat(editor.canUndo()).isFalse();
  }

  @Test
  void a_change_to_the_same_is_no_change() {
    editor.setOpening("О комиссии", "");

    assertThat(editor.canUndo()).isFalse();
  }

  @Test
  void an_annex_takes_clauses_of_its_own() {
    editor.addAnnex(AnnexKind.REGULATION);

    editor.addAfter(UnitKind.SECTION);

    assertThat(editor.text().annexes().get(0).units())
        .extracting(NormUnit::number)
        .containsExactly("1", "2");
  }

  @Test
  void readers_keep_their_accounts_when_others_join() {
    editor.setReaders(List.of("О.А. Лапина"));

    editor.setReaders(List.of("О.А. Лапина", "К.А. Дубравин"));

    assertThat(editor.text().acquaintance().people()).hasSize(2);
    editor.setReaders(List.of());
    assertThat(editor.text().acquaintance()).isNull();
  }

  private List<String> numbers() {
    return editor.text().units().stream().map(NormUnit::number).toList();
  }
}
