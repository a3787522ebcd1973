package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An act is amended by clicking its clause; the editions of both days show what came of it. */
@ExtendWith(Desks.Office.class)
class AmendJourneyIT {

  private static final String OLD = "Провести слёт наставников весной 2027 года.";
  private static final String LATER = "01.09.2028";

  @Test
  void a_clause_is_clicked_reworded_and_read_on_both_days(Desks desks) throws IOException {
    var base = Drafts.order(desks, "О слёте наставников", OLD);
    issue(desks, base);
    var order = amended(desks, base);
    issue(desks, order);

    var page = desks.of("officer");
    page.navigate("/amendment/act.xhtml?id=" + base);
    assertThat(sheet(page)).containsText(OLD);
    PageRules.check(page);
    page.fill("#on", LATER);
    page.click("aside form button");
    assertThat(sheet(page)).containsText("осенью 2028 года");
    assertThat(sheet(page)).containsText("(в ред. приказа от");
    assertThat(page.locator(".head .badge").first()).hasText("Действует с изменениями");
    PageRules.check(page);

    assertThat(textOf(page)).contains("осенью 2028 года", "Справочный текст");
    page.locator(".head a[href*='compare']").click();
    assertThat(page.locator(".compare del").first()).containsText("весной");
    assertThat(page.locator(".compare ins").first()).containsText("осенью");
    PageRules.check(page);
  }

  @Test
  void what_the_system_writes_is_locked_in_the_editor_of_texts(Desks desks) {
    var base = Drafts.order(desks, "О смотре наставников", OLD);
    issue(desks, base);
    var order = amended(desks, base);

    var page = desks.of("officer");
    page.navigate("/document/editor.xhtml?id=" + order);
    assertThat(page.locator("#kept")).containsText("Заголовок система составляет сама");
    assertThat(page.locator("#title")).hasCount(0);
    page.fill("#preamble", "В связи с переносом смотра");
    page.locator(".node").filter(new FilterOptions().setHasText("изложить в следующей")).click();
    assertThat(page.locator("#kept")).containsText("только для чтения");
    assertThat(page.locator("#words")).hasCount(0);
    assertThat(page.locator(".node-tools")).hasCount(0);
    page.click("#add-paragraph");
    assertThat(page.locator("#notices")).containsText("система составляет из своих записей");
    PageRules.check(page);

    page.click("#save");
    assertThat(page.locator("#status")).containsText("Сохранено");
    page.locator("#kept a").click();
    page.waitForURL("**/amendment/amend.xhtml?id=*");
    page.navigate("/document/order.xhtml?id=" + order);
    assertThat(sheet(page)).containsText("В связи с переносом смотра");
    assertThat(sheet(page)).containsText("изложить в следующей редакции");
  }

  private static String amended(Desks desks, String base) {
    var page = desks.of("officer");
    OrderPage.open(page, base)
        .section("Редакции и изменения")
        .content()
        .locator("a[href*='/amendment/act.xhtml']")
        .first()
        .click();
    page.click("#amend");
    page.locator(".node").filter(new FilterOptions().setHasText("весной 2027")).click();
    page.fill("#wording", "1. Провести слёт наставников осенью 2028 года.");
    assertThat(page.locator("#preview"))
        .containsText("Пункт 1 приказа изложить в следующей редакции:");
    assertThat(page.locator("#preview"))
        .containsText("«1. Провести слёт наставников осенью 2028 года.».");
    PageRules.check(page);
    page.click("#add");
    assertThat(page.locator(".clauses li")).hasCount(1);
    page.selectOption("#rule", new SelectOption().setValue("ON_DATE"));
    page.fill("#entry-date", LATER);
    page.click("#save-entry");
    assertThat(page.locator("#notices")).containsText("Текст приказа написан заново");
    page.locator(".head a[href*='order.xhtml']").click();
    assertThat(sheet(page)).containsText("О внесении изменения в приказ");
    return page.url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
  }

  private static com.microsoft.playwright.Locator sheet(Page page) {
    return page.locator("article.sheet").first();
  }

  private static void issue(Desks desks, String order) {
    var card = OrderPage.open(desks.of("officer"), order);
    card.page().navigate(OrderPage.ADDRESS + order + "&act=SEND");
    card.addApprover("Караваев").act();
    card.reached("На согласовании");
    TasksPage.open(desks.of("legal")).start(order).act();
    TasksPage.open(desks.of("minister")).start(order).sign("подписываю");
    var registering = TasksPage.open(desks.of("legal")).start(order);
    registering.act();
    registering.reached("Зарегистрирован");
  }

  private static String textOf(Page page) throws IOException {
    var download = page.waitForDownload(() -> page.click(".head a[href*='/editions/paper']"));
    try (var document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }
}
