package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import ru.rsnms.deploy.authority.TestSigner;
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
    assertThat(page.locator("#word")).isVisible();
  }

  private void logInIfAsked() {
    assertThat(page.locator("#confirm, #word").first()).isVisible();
    if (page.locator("#confirm").count() > 0) {
      confirmByLogin(SystemUnderTest.access().password());
    }
  }

  /** Signs in the system: a new login where there is none, and the word that the form asks for. */
  void sign(String word) {
    logInIfAsked();
    page.fill("#word", word);
    page.click("#sign");
  }

  /** The same with forms of names that nobody has confirmed, where the page asks about them. */
  void signWithForms(String word) {
    logInIfAsked();
    var accepted = page.locator("#accepted");
    if (accepted.count() > 0) {
      accepted.check();
    }
    sign(word);
  }

  /** Chooses one of the ways to sign by its name. */
  OrderPage way(String name) {
    page.locator("#acting nav.tabs a").getByText(name).click();
    return this;
  }

  /** Puts the certificate of a signatory on file, signs the copy outside and brings it back. */
  void signByFile(TestSigner signer) throws IOException {
    way("Файлом подписи");
    attach("#certificate", "certificate.cer", signer.certificate());
    page.click("#enrol");
    assertThat(notices()).containsText("Сертификат проверен");
    attach("#file", "copy.pdf.sig", signer.sign(signingCopy()));
    page.click("#sign");
  }

  /** Prints the copy and brings the scan of it signed by hand. */
  void signOnPaper(String day, byte[] scan) throws IOException {
    way("На бумаге");
    signingCopy();
    page.fill("#signedOn", day);
    attach("#scan", "scan.pdf", scan);
    page.click("#sign");
  }

  /** The copy that is signed outside. */
  byte[] signingCopy() throws IOException {
    return saved(page.waitForDownload(() -> page.click("#acting a[href*='signing-copy']")));
  }

  /** Chooses a file in a field of the form. */
  void attach(String field, String name, byte[] bytes) {
    page.setInputFiles(field, new FilePayload(name, "application/octet-stream", bytes));
  }

  /** Says where the document was made public. */
  void publish(String target, String address, String day) {
    page.fill("#target", target);
    page.fill("#address", address);
    page.fill("#on", day);
    act();
  }

  /** Adds a step to the route; those added from now on go into it. */
  OrderPage nextStep() {
    var steps = page.locator(".route-step");
    var before = steps.count();
    page.click("#add-step");
    assertThat(steps).hasCount(before + 1);
    page.selectOption("#into", String.valueOf(before + 1));
    return this;
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
    return saved(page.waitForDownload(() -> page.click(".head a[href*='/paper']")));
  }

  /** The file behind a link or a button of the open section. */
  byte[] download(String name) throws IOException {
    var link = content().locator("a, button").filter(new FilterOptions().setHasText(name)).first();
    return saved(page.waitForDownload(link::click));
  }

  private static byte[] saved(Download download) throws IOException {
    return Files.readAllBytes(download.path());
  }

  /** Waits until the document has come to a state. */
  void reached(String stage) {
    assertThat(stage()).hasText(stage);
  }
}
