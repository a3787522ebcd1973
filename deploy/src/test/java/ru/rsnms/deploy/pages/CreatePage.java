package ru.rsnms.deploy.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** {@code document/create.xhtml}: opens an empty draft. */
record CreatePage(Page page) {

  static final String ADDRESS = "/document/create.xhtml";

  static CreatePage open(Page page) {
    page.navigate(ADDRESS);
    return new CreatePage(page);
  }

  /** Chooses the first issuer offered and goes to the editor. */
  EditorPage create() {
    page.selectOption("#issuer", new SelectOption().setIndex(0));
    page.click("#create input[type=submit]");
    page.waitForURL("**/editor.xhtml?id=*");
    return new EditorPage(page);
  }
}
