package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** {@code execution/instruction.xhtml}: what one clause asks of somebody. */
record InstructionPage(Page page) {

  /** Opens it from the card of its order by words of the task. */
  static InstructionPage of(OrderPage card, String task) {
    card.section("Исполнение")
        .content()
        .locator("tbody a")
        .filter(new FilterOptions().setHasText(task))
        .click();
    card.page().waitForURL("**/instruction.xhtml?id=*");
    return new InstructionPage(card.page());
  }

  /** Opens it from what waits for the user, by words of the task. */
  static InstructionPage ofTask(Page page, String task) {
    TasksPage.open(page)
        .page()
        .locator("li.todo")
        .filter(new FilterOptions().setHasText(task))
        .locator("a.btn")
        .click();
    page.waitForURL("**/instruction.xhtml?id=*");
    return new InstructionPage(page);
  }

  /** Opens the form of an action by its button. */
  InstructionPage choose(String action) {
    page.locator("aside")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(action).setExact(true))
        .click();
    return this;
  }

  InstructionPage write(String words) {
    page.locator("#words-report, #words-remark, #words").first().fill(words);
    return this;
  }

  InstructionPage attach(String name, byte[] bytes) {
    page.setInputFiles("#file", new FilePayload(name, "application/pdf", bytes));
    return this;
  }

  void act() {
    page.click("#do");
  }

  void reached(String stage) {
    assertThat(page.locator(".head .badge").first()).hasText(stage);
  }

  /** What was done so far. */
  Locator steps() {
    return page.locator("main ol").filter(new FilterOptions().setHas(page.locator(".sign-off")));
  }
}
