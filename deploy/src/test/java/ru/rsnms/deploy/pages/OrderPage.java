package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import ru.rsnms.deploy.harness.SystemUnderTest;

/** {@code document/order.xhtml}: the card of an order. */
record OrderPage(Page page) {

  static final String ADDRESS = "/document/order.xhtml?id=";

  static OrderPage open(Page page, String order) {
    page.navigate(ADDRESS + order);
    return new OrderPage(page);
  }

  /** Opens the form of an action by its button. */
  OrderPage choose(String action) {
    page.locator("#actions")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(action).setExact(true))
        .click();
    return this;
  }

  /** Does the action whose form is open. */
  void act() {
    page.click("#do");
  }

  /** Logs in anew for the signature; the form comes back and says so. */
  void confirmByLogin(String password) {
    page.click("#confirm");
    page.fill("#password", password);
    page.click("#kc-login");
    page.waitForURL("**/document/order.xhtml?**");
  }

  /** Signs in the system: a new login where there is none, and the word that the form asks for. */
  void sign(String word) {
    if (page.locator("#confirm").count() > 0) {
      confirmByLogin(SystemUnderTest.access().password());
    }
    page.fill("#word", word);
    page.click("#sign");
  }

  /**
   * Looks for a person by surname and puts the first one found into the only step, without the
   * route that the form may have been filled by.
   */
  OrderPage addApprover(String surname) {
    leaveRoute();
    page.fill("#approver-words", surname);
    page.click("#find-approver");
    page.locator("#found li")
        .filter(new FilterOptions().setHasText(surname))
        .first()
        .getByRole(AriaRole.BUTTON)
        .first()
        .click();
    assertThat(page.locator(".route-seat").filter(new FilterOptions().setHasText(surname)))
        .isVisible();
    return this;
  }

  private void leaveRoute() {
    var kept = page.locator("#kept");
    if (kept.count() > 0 && !kept.inputValue().isEmpty()) {
      kept.selectOption("");
      page.click("#take");
      assertThat(page.locator(".route-seat")).hasCount(0);
    }
  }

  /** State of the document, as the sign beside its title says. */
  Locator stage() {
    return page.locator(".head .badge").first();
  }

  Locator sheet() {
    return page.locator("article.sheet").first();
  }

  Locator notices() {
    return page.locator("#notices");
  }

  /** Why an action is closed, in words under its button. */
  Locator reason(String action) {
    return page.locator("#" + action + "-why");
  }

  /** Opens a section of the card by its link. */
  OrderPage section(String name) {
    page.locator("#sections a").filter(new FilterOptions().setHasText(name)).click();
    assertThat(page.locator("#sections [aria-current=page]")).containsText(name);
    return this;
  }

  /** What stands in the section that is open. */
  Locator content() {
    return page.locator("#sections + div");
  }

  /** The sentence about what the order waits for. */
  Locator next() {
    return page.locator(".next-words");
  }

  Locator history() {
    return section("История").content();
  }

  /** The people asked to agree and what they have said. */
  Locator visas() {
    return section("Согласование").content();
  }

  /** Who signed, how, and what was checked. */
  Locator signatures() {
    return section("Подписание").content();
  }

  /** The file behind the button with the PDF. */
  byte[] paper() throws IOException {
    var download = page.waitForDownload(() -> page.click(".head a[href*='/paper']"));
    return Files.readAllBytes(download.path());
  }

  /** Waits until the document has come to a state. */
  void reached(String stage) {
    assertThat(stage()).hasText(stage);
  }
}
