package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Browser;
import ru.rsnms.deploy.harness.IssuedPaper;

/** A visitor without a login follows the QR code of a paper. */
class CheckIT {

  private static Browser browser;
  private static IssuedPaper paper;

  @BeforeAll
  static void open() {
    browser = new Browser();
    paper = IssuedPaper.of("О проверке бумаги прохожим");
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void the_visitor_sees_what_the_paper_says() {
    var page = browser.stranger();
    page.navigate(paper.page());

    assertThat(page.locator("h1")).containsText("№ " + paper.number());
    assertThat(page.locator("main")).containsText("О проверке бумаги прохожим");
    assertThat(page.locator(".check-state .badge")).containsText("Действует");
    PageRules.check(page);
  }

  @Test
  void the_visitor_learns_whether_a_file_is_the_paper() {
    var page = browser.stranger();
    page.navigate(paper.page());

    send(page, paper.pdf());
    assertThat(page.locator("[role=status]")).containsText("Это подлинный файл");
    PageRules.check(page);

    send(page, paper.forgedPdf());
    assertThat(page.locator("[role=status]")).containsText("Это другой файл");
    assertThat(page).hasTitle(Pattern.compile("^Это другой файл"));
    PageRules.check(page);
    assertThat(page.context().cookies()).isEmpty();
  }

  @Test
  void a_forged_code_is_told_so() {
    var page = browser.stranger();
    var answer = page.navigate("/v/AAAAAAAAAAAAAAAAAAAAAA");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(page.locator("h1")).hasText("Документ не найден");
    PageRules.check(page);
  }

  private static void send(Page page, byte[] file) {
    page.setInputFiles("#file", new FilePayload("приказ.pdf", "application/pdf", file));
    page.locator("button[type=submit]").click();
  }
}
