package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The text of a draft under the hands: its structure, and that nothing typed is lost. */
@ExtendWith(Desks.Office.class)
class EditorIT {

  private static final String OPENING = "Заголовок и преамбула";
  private static final String READERS = "Лист ознакомления";

  @Test
  void clauses_are_added_moved_indented_and_taken_out(Desks desks) {
    var editor = Drafts.open(desks.of("officer"), "О пунктах", "Первый.");
    editor.addClause("Второй.").addSubclause("Вложенный.").saved();
    shows(editor, OPENING, "1Первый.", "2Второй.", "2.1Вложенный.", READERS);

    editor.press("left");
    shows(editor, OPENING, "1Первый.", "2Второй.", "3Вложенный.", READERS);
    editor.press("up");
    shows(editor, OPENING, "1Первый.", "2Вложенный.", "3Второй.", READERS);
    editor.press("right");
    shows(editor, OPENING, "1Первый.", "1.1Вложенный.", "2Второй.", READERS);
    editor.select("Первый.").press("remove");
    shows(editor, OPENING, "1Второй.", READERS);
    editor.undo();
    shows(editor, OPENING, "1Первый.", "1.1Вложенный.", "2Второй.", READERS);

    editor.saved();
    var card = OrderPage.open(editor.page(), editor.order());
    assertThat(card.sheet()).containsText("1.1. Вложенный.");
  }

  @Test
  void the_keyboard_moves_and_indents_clauses(Desks desks) {
    var editor = Drafts.open(desks.of("officer"), "О клавишах", "Первый.");
    editor.addClause("Второй.").saved();

    editor.words().press("Alt+ArrowUp");
    shows(editor, OPENING, "1Второй.", "2Первый.", READERS);
    editor.words().press("Alt+ArrowDown");
    shows(editor, OPENING, "1Первый.", "2Второй.", READERS);
    editor.words().press("Alt+ArrowRight");
    shows(editor, OPENING, "1Первый.", "1.1Второй.", READERS);
    editor.words().press("Alt+ArrowLeft");
    shows(editor, OPENING, "1Первый.", "2Второй.", READERS);
    editor.words().press("Alt+Enter");
    shows(editor, OPENING, "1Первый.", "2Второй.", "3Пункт без текста", READERS);
  }

  @Test
  void a_save_that_comes_too_late_shows_who_changed_what_and_keeps_the_own_text(Desks desks) {
    var mine = Drafts.open(desks.of("officer"), "О двух окнах", "Общий пункт.");
    var theirs = EditorPage.open(desks.elsewhere("officer"), mine.order());
    theirs.select("Общий пункт.").write("Пункт из другого окна.").saved();
    mine.write("Мой пункт.").save();

    assertThat(mine.conflict()).containsText("Текст изменён: Вершинина");
    assertThat(mine.conflict()).containsText("Пункт из другого окна.");
    assertThat(mine.conflict()).containsText("Мой пункт.");
    assertThat(mine.words()).hasValue("Мой пункт.");
    PageRules.check(mine.page());

    mine.page().click("#resolve");
    assertThat(mine.conflict()).hasCount(0);
    var card = OrderPage.open(theirs.page(), mine.order());
    assertThat(card.sheet()).containsText("Мой пункт.");
  }

  @Test
  void the_late_one_may_take_what_the_other_has_saved(Desks desks) {
    var mine = Drafts.open(desks.of("officer"), "О чужом тексте", "Общий пункт.");
    var theirs = EditorPage.open(desks.elsewhere("officer"), mine.order());
    theirs.select("Общий пункт.").write("Пункт из другого окна.").saved();
    mine.write("Мой пункт.").save();
    mine.conflict().getByText("Взять сохранённое").click();
    mine.page().click("#resolve");

    assertThat(mine.conflict()).hasCount(0);
    shows(mine, OPENING, "1Пункт из другого окна.", READERS);
  }

  @Test
  void two_who_write_different_clauses_lose_nothing(Desks desks) {
    var mine = Drafts.open(desks.of("officer"), "О двух пунктах", "Первый.");
    mine.addClause("Второй.").saved();
    var theirs = EditorPage.open(desks.elsewhere("legal"), mine.order());
    theirs.select("Второй.").write("Второй, дополненный юристом.").saved();

    mine.select("Первый.").write("Первый, уточнённый.").saved();

    assertThat(mine.conflict()).hasCount(0);
    assertThat(mine.page().locator("#notices")).containsText("объединён с изменениями");
    var card = OrderPage.open(theirs.page(), mine.order());
    assertThat(card.sheet()).containsText("Первый, уточнённый.");
    assertThat(card.sheet()).containsText("Второй, дополненный юристом.");
  }

  @Test
  void what_was_typed_and_not_saved_is_there_after_a_reload(Desks desks) {
    var editor = Drafts.open(desks.of("officer"), "О перезагрузке", "Было сохранено.");
    editor.write("Набрано и не сохранено.").page().reload();

    assertThat(editor.words()).hasValue("Набрано и не сохранено.");
    editor.saved();
    var card = OrderPage.open(editor.page(), editor.order());
    assertThat(card.sheet()).containsText("Набрано и не сохранено.");
  }

  @Test
  void the_end_of_a_session_while_typing_loses_nothing(Desks desks) {
    var order = Drafts.order(desks, "О сеансе", "Было.");
    var editor = EditorPage.open(desks.elsewhere("officer"), order);
    editor.select("Было.").write("Набрано после конца сеанса.");
    editor.page().context().clearCookies();
    editor.save();
    assertThat(editor.sessionEnded()).isVisible();
    assertThat(editor.words()).hasValue("Набрано после конца сеанса.");

    desks.comeInAgain(editor.page().context().newPage(), "officer");
    editor.save();
    assertThat(editor.page().locator("#restored")).isVisible();
    assertThat(editor.words()).hasValue("Набрано после конца сеанса.");
    editor.saved();
    var card = OrderPage.open(editor.page(), editor.order());
    assertThat(card.sheet()).containsText("Набрано после конца сеанса.");
  }

  @Test
  void another_part_can_be_opened_without_losing_what_was_changed(Desks desks) {
    var editor = Drafts.open(desks.of("officer"), "О двух частях", "Было.");
    editor.write("Изменено.").select("Лист ознакомления");
    editor.page().reload();

    assertThat(editor.words()).hasValue("Изменено.");
  }

  /** Every line of the structure: its number, then its words. */
  private static void shows(EditorPage editor, String... lines) {
    assertThat(editor.outline()).hasText(lines);
  }
}
