package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** {@code document/editor.xhtml}: the structure of a draft and the part under the hands. */
record EditorPage(Page page) {

  static final String ADDRESS = "/document/editor.xhtml?id=";

  static EditorPage open(Page page, String order) {
    page.navigate(ADDRESS + order);
    return new EditorPage(page);
  }

  /** Id of the draft, as the address has it. */
  String order() {
    return page.url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
  }

  EditorPage writeTitle(String title) {
    page.fill("#title", title);
    return this;
  }

  EditorPage writePreamble(String preamble) {
    page.fill("#preamble", preamble);
    return this;
  }

  /** Writes the text of the clause that an empty draft begins with. */
  EditorPage writeFirstClause(String words) {
    select("Пункт без текста");
    return write(words);
  }

  /** Writes the text of the selected clause. */
  EditorPage write(String words) {
    words().fill(words);
    return this;
  }

  /** Adds a clause after the selected one and writes its text. */
  EditorPage addClause(String words) {
    return add("#add-clause", words);
  }

  /** Adds a clause under the selected one and writes its text. */
  EditorPage addSubclause(String words) {
    return add("#add-subclause", words);
  }

  private EditorPage add(String button, String words) {
    page.click(button);
    assertThat(words()).hasValue("");
    return write(words);
  }

  /** Selects the part whose line in the structure has these words. */
  EditorPage select(String words) {
    var line = outline().filter(new FilterOptions().setHasText(words));
    line.click();
    assertThat(line).hasAttribute("aria-current", "true");
    return this;
  }

  /** Presses a tool of the selected part: {@code up}, {@code down}, {@code left}, ... */
  void press(String tool) {
    page.click("#structure [data-key=" + tool + "]");
  }

  void undo() {
    page.click("#undo");
  }

  void save() {
    page.click("#save");
  }

  /** Saves and waits until the page says so. */
  void saved() {
    page.waitForResponse(EditorPage::answersSave, this::save);
    assertThat(status()).containsText("Сохранено в");
  }

  /** Saves and goes on to the choice of those who shall agree. */
  OrderPage send() {
    page.click("#send");
    page.waitForURL("**/order.xhtml?*act=SEND*");
    return new OrderPage(page);
  }

  /** Tells the answer to the button from that to a save by the page itself. */
  private static boolean answersSave(Response answer) {
    var sent = answer.request().postData();
    return sent != null && sent.contains("faces.source=save");
  }

  /** The lines of the structure from top to bottom. */
  Locator outline() {
    return page.locator(".tree .node");
  }

  /** The field of the text of the selected clause. */
  Locator words() {
    return page.locator("#words");
  }

  /** When the draft was saved. */
  Locator status() {
    return page.locator("#status");
  }

  /** What another has saved meanwhile, beside the own text. */
  Locator conflict() {
    return page.locator("#conflict section");
  }

  /** The note that the session has ended. */
  Locator sessionEnded() {
    return page.locator("#session-ended");
  }
}
