package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;

/** {@code amendment/amend.xhtml}: the act that is amended, and the clauses that amend it. */
record AmendPage(Page page) {

  /** Begins an amending act on the card of the act to be amended. */
  static AmendPage begin(Page page, String act) {
    ActPage.open(page, act);
    page.click("#amend");
    return new AmendPage(page);
  }

  /** Clicks a unit by its words and gives it a new wording. */
  AmendPage reword(String unit, String wording) {
    page.locator(".tree .node").filter(new FilterOptions().setHasText(unit)).first().click();
    assertThat(page.locator("#wording")).isVisible();
    page.fill("#wording", wording);
    return this;
  }

  /** The clause as it will read. */
  Locator preview() {
    return page.locator("#preview");
  }

  /** Takes the clause into the amending act. */
  AmendPage add() {
    var clauses = page.locator(".clauses li");
    var before = clauses.count();
    page.click("#add");
    assertThat(clauses).hasCount(before + 1);
    return this;
  }

  /** Goes to the card of the amending act and answers its id. */
  String order() {
    page.locator(".head a[href*='order.xhtml']").click();
    page.waitForURL("**/order.xhtml?id=*");
    return page.url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
  }
}
