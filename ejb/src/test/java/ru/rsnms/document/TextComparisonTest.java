package ru.rsnms.document;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.document.SomeTexts.clause;
import static ru.rsnms.document.SomeTexts.idOf;
import static ru.rsnms.document.SomeTexts.orderOf;

import org.junit.jupiter.api.Test;
import ru.rsnms.document.TextChange.Kind;

class TextComparisonTest {

  private final OrderText text = orderOf(clause("1", "Создать"), clause("2", "Разместить"));

  @Test
  void equal_texts_differ_in_nothing() {
    assertThat(TextComparison.between(text, text)).isEmpty();
  }

  @Test
  void a_reworded_clause_shows_both_wordings() {
    var after = OrderEditing.setText(text, idOf(text, "Создать"), "Утвердить");

    assertThat(TextComparison.between(text, after))
        .containsExactly(new TextChange(Kind.REWORDED, "1", "Создать", "Утвердить"));
  }

  @Test
  void a_removed_clause_renumbers_the_next() {
    var after = OrderEditing.remove(text, idOf(text, "Создать"));

    assertThat(TextComparison.between(text, after))
        .containsExactly(
            new TextChange(Kind.RENUMBERED, "1", "2", "1"),
            new TextChange(Kind.REMOVED, "1", "Создать", null));
  }

  @Test
  void an_added_clause_and_a_new_title_are_named() {
    var after = OrderEditing.append(text, clause(null, "Контроль")).withOpening("О новом", "");

    assertThat(TextComparison.between(text, after))
        .containsExactly(
            new TextChange(Kind.REWORDED, "title", "О проведении сезона", "О новом"),
            new TextChange(Kind.ADDED, "3", null, "Контроль"));
  }
}
