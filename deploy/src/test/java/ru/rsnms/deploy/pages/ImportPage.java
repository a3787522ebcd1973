package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** {@code document/import.xhtml} and the check that follows it. */
record ImportPage(Page page) {

  static ImportPage open(Page page) {
    page.navigate("/document/import.xhtml");
    return new ImportPage(page);
  }

  /** Gives the plain text of a paper and waits until it is recognised. */
  ImportPage take(String paper) {
    page.fill("#file", paper);
    page.click("#take");
    page.waitForURL("**/import-check.xhtml?id=*");
    return this;
  }

  /** Takes what was recognised as a draft and answers its id. */
  String confirm() {
    page.click("#confirm");
    page.waitForURL("**/order.xhtml?id=*");
    assertThat(page.locator("h1")).isVisible();
    return page.url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
  }
}
