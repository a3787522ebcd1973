package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.IssuedPaper;
import ru.rsnms.deploy.harness.RegionDay;

/**
 * The familiarisation sheet by pages: the official calls, the reader signs, the registrar notes.
 */
@ExtendWith(Desks.Office.class)
class ReadersPageIT {

  private static final String ADDRESS = "/document/readers.xhtml?id=";

  @Test
  void people_are_called_sign_at_their_desk_and_on_paper(Desks desks) {
    var order = IssuedPaper.of("О листе ознакомления").order();
    var officer = desks.of("officer");
    officer.navigate(ADDRESS + order);
    add(officer, "Журавлёва Полина Евгеньевна");
    add(officer, "Осипенко Кирилл Андреевич");
    assertThat(officer.locator("tbody tr")).hasCount(2);
    PageRules.check(officer);

    var card = TasksPage.open(desks.of("teacher")).start(order.toString());
    card.act();
    assertThat(card.notices()).containsText("Ознакомление подтверждено");

    notedOnPaper(desks, order);
    officer.navigate(ADDRESS + order + "&only=READ");
    assertThat(officer.locator("tbody tr")).hasCount(2);
    assertThat(row(officer, "Журавлёва")).containsText("В системе");
    assertThat(row(officer, "Осипенко")).containsText("На бумаге");
    PageRules.check(officer);
  }

  private static void notedOnPaper(Desks desks, UUID order) {
    var legal = desks.of("legal");
    legal.navigate(ADDRESS + order);
    row(legal, "Осипенко").locator("a.btn").click();
    legal.fill("#on", typed(RegionDay.today().plusDays(1)));
    legal.click("#note-do");
    assertThat(legal.locator("#notices")).containsText("ещё не наступил");
    assertThat(legal.locator("#on")).hasValue(typed(RegionDay.today().plusDays(1)));
    PageRules.check(legal);
    legal.fill("#on", typed(RegionDay.today()));
    legal.click("#note-do");
    assertThat(legal.locator("#notices")).containsText("Подпись на бумаге отмечена");
  }

  private static void add(Page page, String name) {
    page.fill("#person", name);
    page.click("#person-find");
    page.locator(".radios label").filter(new FilterOptions().setHasText(name)).first().click();
    page.click("#call");
    assertThat(row(page, name.substring(0, name.indexOf(' ')))).isVisible();
  }

  private static Locator row(Page page, String surname) {
    return page.locator("tbody tr").filter(new FilterOptions().setHasText(surname));
  }

  /** A day as an official types it. */
  private static String typed(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
  }
}
