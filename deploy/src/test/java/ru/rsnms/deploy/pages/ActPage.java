package ru.rsnms.deploy.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code amendment/act.xhtml}: an act as it reads on a day. */
record ActPage(Page page) {

  static ActPage open(Page page, String act) {
    page.navigate("/amendment/act.xhtml?id=" + act);
    return new ActPage(page);
  }

  /** The act on a day, «дд.мм.гггг». */
  static ActPage on(Page page, String act, String day) {
    page.navigate("/amendment/act.xhtml?id=" + act + "&on=" + day);
    return new ActPage(page);
  }

  /** All its sheets, annexes included. */
  Locator text() {
    return page.locator(".desk");
  }

  Locator state() {
    return page.locator(".head .badge").first();
  }

  /** Goes to the table of what was and what is. */
  Page compare() {
    page.locator(".head a[href*='compare']").click();
    page.waitForURL("**/compare.xhtml?*");
    return page;
  }
}
