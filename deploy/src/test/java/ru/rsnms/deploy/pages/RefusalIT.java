package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a user reads when something may not be done. */
@ExtendWith(Desks.Office.class)
class RefusalIT {

  @Test
  void an_address_without_a_page_is_answered_in_the_words_of_the_product(Desks desks) {
    var page = desks.of("officer");
    for (var address : new String[] {"/reserve/nothing.xhtml", "/public/nothing.xhtml"}) {
      var answer = page.navigate(address);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(page.content()).contains("Ничего не найдено").doesNotContain("RES_NOT_FOUND");
    }
  }

  @Test
  void one_without_a_role_reads_whom_to_ask(Desks desks) {
    var page = desks.of("nobody");
    page.navigate("/");

    assertThat(page.locator("main")).containsText("роль вам ещё не назначена");
    assertThat(page.locator("main")).containsText("Обратитесь к администратору");
  }

  @Test
  void one_who_prepares_no_documents_reads_who_does(Desks desks) {
    var page = desks.of("nobody");
    page.navigate(CreatePage.ADDRESS);

    assertThat(page.locator("main")).containsText("Создавать документы вам не поручено");
    assertThat(page.locator("#create")).hasCount(0);
  }

  @Test
  void the_document_of_another_municipality_looks_as_if_there_were_none(Desks desks) {
    var order = Drafts.open(desks.of("munofficer"), "О делах одного округа", "Провести.").order();
    var page = desks.of("munofficer2");
    var answer = page.navigate(OrderPage.ADDRESS + order);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(heading(page)).isEqualTo("Не найдено");
    assertThat(page.locator("main")).containsText("Документ не найден");
    assertThat(page.locator("main")).not().containsText("О делах одного округа");

    page.navigate(EditorPage.ADDRESS + order);
    assertThat(heading(page)).isEqualTo("Не найдено");
  }

  @Test
  void a_damaged_address_is_answered_in_words(Desks desks) {
    var page = desks.of("officer");
    page.navigate(OrderPage.ADDRESS + "не-номер");

    assertThat(page.locator("h1")).hasText("Не найдено");
  }

  @Test
  void a_closed_action_says_why(Desks desks) {
    var order = Drafts.order(desks, "О закрытых действиях", "Согласовать.");
    var card = OrderPage.open(desks.of("officer"), order).choose("Отправить на согласование");
    card.addApprover("Караваев").act();
    card.reached("На согласовании");

    assertThat(card.reason("EDIT")).containsText("на этапе «На согласовании»");
    assertThat(card.reason("DECIDE")).containsText("Ждут: Караваев");
  }

  @Test
  void nobody_agrees_alone_with_the_own_draft(Desks desks) {
    var order = Drafts.order(desks, "О собственной визе", "Согласовать.");
    var card = OrderPage.open(desks.of("officer"), order).choose("Отправить на согласование");
    card.addApprover("Вершинина").act();

    assertThat(card.notices()).containsText("Одной визы исполнителя недостаточно");
    card.reached("Черновик");
  }

  @Test
  void an_order_without_a_title_is_not_sent(Desks desks) {
    var editor = CreatePage.open(desks.of("officer")).create();
    editor.writeFirstClause("Провести.");
    var card = editor.send();
    card.addApprover("Караваев").act();

    assertThat(card.notices()).containsText("Напишите заголовок документа");
  }

  @Test
  void a_return_needs_a_remark(Desks desks) {
    var order = Drafts.order(desks, "О возврате без замечания", "Согласовать.");
    var sent = OrderPage.open(desks.of("officer"), order).choose("Отправить на согласование");
    sent.addApprover("Караваев").act();
    sent.reached("На согласовании");
    var card = TasksPage.open(desks.of("legal")).start(order);
    card.page().getByLabel("Вернуть исполнителю").check();
    card.act();
    assertThat(card.notices()).containsText("без замечания автор не поймёт решения");

    card.page().fill("#remark", "Уточните срок.");
    card.act();
    card.reached("Возвращён");
    assertThat(TasksPage.open(desks.of("officer")).task(order)).isVisible();
  }

  private static String heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).textContent();
  }
}
