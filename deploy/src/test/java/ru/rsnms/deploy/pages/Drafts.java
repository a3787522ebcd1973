package ru.rsnms.deploy.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** Drafts that an officer of the ministry writes by the pages, as the ground of other tests. */
final class Drafts {

  static final String DRAFTER = "officer";

  private Drafts() {}

  /** Writes an order with one clause and answers its id. */
  static String order(Desks desks, String title, String clause) {
    var editor = open(desks.of(DRAFTER), title, clause);
    var order = editor.order();
    editor.page().close();
    return order;
  }

  /** Writes an order with one clause and leaves the editor open. */
  static EditorPage open(Page page, String title, String clause) {
    var editor = CreatePage.open(page).create();
    editor.writeTitle(title).writeFirstClause(clause).saved();
    return editor;
  }

  /** Makes an empty roadmap of this year and answers its id. */
  static String roadmap(Desks desks, String title) {
    var page = desks.of(DRAFTER);
    page.navigate("/roadmap/create.xhtml");
    page.fill("#title", title);
    page.selectOption("#owner", new SelectOption().setIndex(0));
    page.fill("#from", "01.09.2026");
    page.fill("#to", "31.05.2027");
    page.locator("#level input").first().check();
    page.locator("#form input").first().check();
    page.click("#create input[type=submit]");
    page.waitForURL("**/roadmap/*.xhtml?id=*");
    var roadmap = page.url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
    page.close();
    return roadmap;
  }
}
