package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Unconfirmed forms by pages: marked in the draft, confirmed by a link, asked about at signing. */
@ExtendWith(Desks.Office.class)
class NameFormsPageIT {

  @Test
  void a_doubt_is_told_in_the_draft_and_asked_about_at_signing(Desks desks) {
    var order =
        Drafts.order(desks, "О падежах", "Педагогу-психологу Шубиной В.А. провести занятие.");
    var card = OrderPage.open(desks.of("officer"), order);
    assertThat(card.sheet().locator("mark")).hasCount(2);
    assertThat(card.sheet()).containsText("форма не подтверждена");
    PageRules.check(card.page());

    confirmPost(card);
    card = OrderPage.open(card.page(), order);
    assertThat(card.sheet().locator("mark")).hasCount(1);

    card.choose("Отправить на согласование");
    assertThat(card.page().locator(".note.is-warn")).containsText("Шубиной В.А.");
    card.addApprover("Караваев").act();
    TasksPage.open(desks.of("legal")).start(order).act();
    signed(TasksPage.open(desks.of("minister")).start(order));
  }

  @Test
  void a_control_clause_is_written_in_the_right_case_and_marked(Desks desks) {
    var order = Drafts.order(desks, "О контроле", "Провести занятие.");
    var card = OrderPage.open(desks.of("officer"), order);
    var page = card.page();
    page.fill("#whom", "Одинцова Жанна");
    page.click("#whom-find");
    page.locator("#phrase .radios label")
        .filter(new FilterOptions().setHasText("Одинцова"))
        .first()
        .click();
    page.click("#compose");
    assertThat(page.locator("#phrase-words")).containsText("возложить на референта Одинцову Ж.М.");
    assertThat(page.locator("#phrase")).containsText("форма не подтверждена");
    PageRules.check(page);
    page.click("#phrase-add");
    assertThat(card.sheet()).containsText("2. Контроль за исполнением настоящего приказа");
    assertThat(card.sheet().locator("mark")).hasCount(2);
  }

  private static void confirmPost(OrderPage card) {
    var page = card.page();
    page.locator(".note.is-warn a").first().click();
    PageRules.check(page);
    page.locator("#post-forms input[type=text]").first().fill("");
    page.click("#confirm");
    assertThat(page.locator("#notices")).containsText("Впишите форму");
    page.locator("#post-forms input[type=text]").first().fill("педагога-психолога");
    page.click("#confirm");
    assertThat(page.locator("#notices")).containsText("Формы должности подтверждены");
  }

  private static void signed(OrderPage card) {
    card.sign("подписываю");
    assertThat(card.page().locator("#signing")).containsText("отметьте, что подписываете с ними");
    PageRules.check(card.page());
    card.page().check("#accepted");
    card.sign("подписываю");
    card.reached("Подписан");
  }
}
