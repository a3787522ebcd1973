package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.SomePanel;

/** An expert judges on a phone; staff look at the table, plan and remind. */
@ExtendWith(Desks.Office.class)
class JudgingPagesIT {

  private static final int PHONE = 360;

  @Test
  void an_expert_declares_marks_and_submits_on_a_phone(Desks desks) {
    SomePanel.shared("Экспертиза с телефона", 1);
    var page = desks.of(SomePanel.EXPERT);
    page.setViewportSize(PHONE, 800);
    page.navigate("/expertise/reviews.xhtml");
    item(page, "Экспертиза с телефона").click();
    assertThat(page.locator("#accept")).isVisible();
    assertThat(page.locator("main")).not().containsText("Что предлагается");
    PageRules.check(page);

    page.setViewportSize(PHONE, 800);
    page.click("#accept");
    assertThat(page.locator("article")).containsText("Что предлагается");
    mark(page, 0, 4);
    mark(page, 1, 3);
    assertThat(page.locator("[data-total]")).hasText("11");
    page.click("#submit");
    assertThat(page.locator("#notices")).containsText("Напишите совет");
    PageRules.check(page);

    page.setViewportSize(PHONE, 800);
    assertThat(page.locator("[data-total]")).hasText("11");
    page.fill("#advice", "Назовите сроки.");
    page.click("#submit");
    assertThat(page.locator("#notices")).containsText("Оценка сдана");
  }

  @Test
  void a_draft_is_kept_by_itself(Desks desks) {
    SomePanel.shared("Экспертиза с черновиком", 1);
    var page = desks.of(SomePanel.EXPERT);
    page.navigate("/expertise/reviews.xhtml");
    item(page, "Экспертиза с черновиком").click();
    page.click("#accept");
    mark(page, 0, 5);
    page.fill("#advice", "Черновик совета.");
    page.locator("#advice").blur();
    assertThat(page.locator("[data-saved]")).isVisible();

    page.reload();
    assertThat(page.locator("#advice")).hasValue("Черновик совета.");
    assertThat(page.locator("[data-total]")).hasText("10");
  }

  @Test
  void a_conflict_takes_the_item_out_of_sight(Desks desks) {
    SomePanel.shared("Экспертиза с конфликтом", 1);
    var page = desks.of(SomePanel.EXPERT);
    page.navigate("/expertise/reviews.xhtml");
    item(page, "Экспертиза с конфликтом").click();
    page.locator("summary").first().click();
    page.locator("#conflict-form .radios label").first().click();
    page.click("#declare");

    assertThat(page.locator("#notices")).containsText("для вас она закрыта");
    assertThat(page.locator("main")).not().containsText("Экспертиза с конфликтом");
  }

  @Test
  void staff_see_the_table_without_marks_and_the_plan(Desks desks) {
    var panel = SomePanel.shared("Экспертиза у организатора", 2);
    var page = desks.of(SomePanel.KEEPER);
    page.navigate("/expertise/panel.xhtml?id=" + panel);
    assertThat(page.locator("table.heat tbody tr")).hasCount(2);
    PageRules.check(page);

    page.click("#remind");
    assertThat(page.locator("#notices")).containsText("Напоминания: 2");
    page.navigate("/expertise/plan.xhtml?id=" + panel);
    assertThat(page.locator("main")).containsText("Менять нечего");
    PageRules.check(page);

    var chair = desks.of("chair");
    chair.navigate("/expertise/panel.xhtml?id=" + panel);
    chair.locator("table.heat tbody td a").first().click();
    assertThat(chair.locator("#replaceReason")).isVisible();
    PageRules.check(chair);
  }

  private static void mark(Page page, int criterion, int mark) {
    page.locator(".crit .marks").nth(criterion).locator("label").nth(mark).click();
  }

  private static Locator item(Page page, String title) {
    return page.locator("section.panel")
        .filter(new Locator.FilterOptions().setHasText(title))
        .locator("tbody th a")
        .first();
  }
}
