package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.IssuedPaper;
import ru.rsnms.deploy.harness.RegionDay;

/** Papers that an official takes from the pages: out of one order, and out of the register. */
@ExtendWith(Desks.Office.class)
@TestInstance(Lifecycle.PER_CLASS)
class PapersPageIT {

  private static final String TODAY =
      RegionDay.today().format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));

  private IssuedPaper paper;

  @BeforeAll
  void issue() {
    paper = IssuedPaper.of("О бумагах по документу");
  }

  @Test
  void an_extract_holds_the_clauses_that_were_ticked(Desks desks) throws IOException {
    var card = papers(desks);
    card.page().getByLabel("Провести проверку").check();
    PageRules.check(card.page());

    assertThat(wordsOf(card.download("Получить выписку")))
        .contains("ВЫПИСКА ИЗ ПРИКАЗА")
        .contains("Провести проверку.");
  }

  @Test
  void a_copy_is_certified_by_who_takes_it(Desks desks) throws IOException {
    assertThat(wordsOf(papers(desks).download("Заверенная копия")))
        .contains("Верно", "Вершинина", "№ " + paper.number());
  }

  @Test
  void lists_and_reports_are_there(Desks desks) throws IOException {
    var card = papers(desks);

    assertThat(wordsOf(card.download("Лист ознакомления"))).contains(paper.number());
    assertThat(wordsOf(card.download("Лист рассылки"))).contains(paper.number());
    assertThat(wordsOf(card.download("Отчёт об исполнении"))).contains(paper.number());
  }

  @Test
  void a_draft_offers_a_word_file_and_says_what_comes_later(Desks desks) throws IOException {
    var order = Drafts.order(desks, "О проекте в Word", "Провести.");
    var card = OrderPage.open(desks.of("officer"), order).section("Бумаги");

    assertThat(card.content()).containsText("Заверять пока нечего");
    assertThat(card.download("DOCX")).startsWith('P', 'K');
  }

  @Test
  void the_journal_of_some_days_is_read_printed_and_taken_as_a_table(Desks desks)
      throws IOException {
    var page = desks.of("legal");
    page.navigate("/document/orders.xhtml");
    page.locator("a[href='journal.xhtml']").click();
    page.fill("#from-day", TODAY);
    page.fill("#to-day", TODAY);
    page.locator("form.tools button").click();
    page.waitForURL("**/journal.xhtml?*from=*");
    assertThat(page.locator("tbody")).containsText("О бумагах по документу");
    PageRules.check(page);

    assertThat(wordsOf(saved(page, "Журнал (PDF)"))).contains("О бумагах по документу");
    assertThat(saved(page, "Таблица (XLSX)")).startsWith('P', 'K');

    page.navigate("/document/journal.xhtml?from=01.01.2020&to=02.01.2020");
    assertThat(page.locator("main")).containsText("За эти дни ничего не зарегистрировано");
  }

  @Test
  void the_menu_counts_what_waits(Desks desks) {
    var order = Drafts.order(desks, "О счётчике меню", "Согласовать.");
    var before = waiting(desks.of("legal"));
    OrderPage.open(desks.of("officer"), order)
        .choose("Отправить на согласование")
        .addApprover("Караваев")
        .act();

    assertThat(waiting(desks.of("legal"))).isEqualTo(before + 1);
  }

  private static int waiting(Page page) {
    page.navigate(TasksPage.ADDRESS);
    var counter = page.locator("#nav a[href*='/document/'] .n");
    return counter.count() == 0 ? 0 : Integer.parseInt(counter.textContent().replaceAll("\\D", ""));
  }

  private OrderPage papers(Desks desks) {
    return OrderPage.open(desks.of("officer"), paper.order().toString()).section("Бумаги");
  }

  private static byte[] saved(Page page, String name) throws IOException {
    var link = page.locator("main a").filter(new FilterOptions().setHasText(name));
    return Files.readAllBytes(page.waitForDownload(link::click).path());
  }

  private static String wordsOf(byte[] file) throws IOException {
    try (var document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }
}
