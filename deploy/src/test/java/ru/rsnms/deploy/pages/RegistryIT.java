package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keeping the registry by pages: organisations, people, their work, who may sign. */
@ExtendWith(Desks.Office.class)
class RegistryIT {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** Different in each run against a system that keeps its data. */
  private final int mark = ThreadLocalRandom.current().nextInt(100_000, 1_000_000);

  @Test
  void an_organisation_is_entered_corrected_and_closed(Desks desks) {
    var page = desks.of("officer");
    enterOrganization(page);
    assertThat(page.locator(".notices")).containsText("Организация внесена в реестр");
    assertThat(page.locator("h1")).hasText(name());
    PageRules.check(page);

    choose(page, "Исправить сведения");
    page.fill("#brief", "Центр " + mark + " бис");
    page.click("#do");
    assertThat(page.locator(".crumbs")).containsText("Центр " + mark + " бис");

    choose(page, "Закрыть организацию");
    page.fill("#lastDay", "20.11.2026");
    page.click("#do");
    assertThat(page.locator(".sub .badge")).containsText("Закрыта 20.11.2026");
    assertThat(page.locator("#CLOSE_ORGANIZATION-why")).containsText("закрыта 20.11.2026");
    assertThat(page.locator(".log")).containsText("Организация закрыта");
    page.close();
  }

  @Test
  void a_code_that_is_taken_leaves_all_that_was_typed(Desks desks) {
    var page = desks.of("officer");
    enterOrganization(page);
    enterOrganization(page);

    assertThat(page.locator(".notices")).containsText("уже занят другой организацией");
    assertThat(page.locator("#full")).hasValue(name());
    page.close();
  }

  @Test
  void two_who_correct_at_once_see_each_others_words(Desks desks) {
    var first = desks.of("officer");
    enterOrganization(first);
    choose(first, "Исправить сведения");
    first.waitForURL("**/organization-correct.xhtml*");
    var second = desks.of("officer");
    second.navigate(first.url());
    second.fill("#genitive", "Центра " + mark);
    second.click("#do");
    assertThat(second.locator(".notices")).containsText("Сведения исправлены");

    first.fill("#brief", "Иначе " + mark);
    first.click("#do");

    assertThat(first.locator(".notices")).containsText("изменена другим пользователем");
    assertThat(first.locator("#stale")).containsText("Центра " + mark);
    assertThat(first.locator("#brief")).hasValue("Иначе " + mark);
    PageRules.check(first);
    first.getByText("Сохранить мой текст").click();
    assertThat(first.locator(".crumbs")).containsText("Иначе " + mark);
    first.close();
    second.close();
  }

  @Test
  void a_municipal_officer_enters_a_person_at_work(Desks desks) {
    var page = desks.of("munofficer");
    page.navigate("/registry/person-register.xhtml");
    page.click("#do");
    assertThat(page.locator(".error-summary")).containsText("Заполните поле «Фамилия»");
    PageRules.check(page);

    page.fill("#last", "Тестова");
    page.fill("#first", "Анна");
    page.getByLabel("женский").check();
    page.fill("#bornOn", "31.02.1990");
    page.fill("#organization", "школа");
    page.click("#organization-find");
    page.locator("input[name='organization-one']").first().check();
    page.fill("#position", "Учитель " + mark);
    page.fill("#rate", "0,5");
    page.fill("#from", "01.09.2026");
    page.click("#do");
    assertThat(page.locator("#bornOn-error")).containsText("Дня «31.02.1990» нет");
    assertThat(page.locator("#position")).hasValue("Учитель " + mark);

    var born = LocalDate.of(1960, 1, 1).plusDays(mark % 14_000);
    page.fill("#bornOn", TYPED.format(born));
    page.click("#do");
    assertThat(page.locator("h1")).hasText("Тестова Анна");
    assertThat(page.locator("main table").first()).containsText("0,5");

    page.getByText("Уволить").click();
    page.fill("#lastDay", "31.08.2026");
    page.click("#end");
    assertThat(page.locator(".notices")).containsText("позже окончания");
    page.fill("#lastDay", "20.11.2026");
    page.click("#end");
    assertThat(page.locator("main table").first()).containsText("01.09.2026 – 20.11.2026");

    choose(page, "Исправить сведения");
    page.fill("#email", "не почта");
    page.click("#do");
    assertThat(page.locator("#email-error")).containsText("Адрес электронной почты указан неверно");
    page.fill("#email", "testova@school.example");
    page.click("#do");
    assertThat(page.locator("aside")).containsText("testova@school.example");
    page.close();
  }

  @Test
  void an_authority_of_days_to_come_is_on_the_card(Desks desks) {
    var page = desks.of("officer");
    enterOrganization(page);
    choose(page, "Предоставить право подписи");
    page.fill("#person", "Караваев");
    page.click("#person-find");
    page.fill("#position", "Директор");
    page.fill("#basis", "устав");
    page.fill("#from", "01.02.2099");
    page.click("#do");

    assertThat(page.locator("main table").first()).containsText("ещё не наступило");
    PageRules.check(page);
    page.close();
  }

  @Test
  void the_house_style_is_seen_before_it_is_kept(Desks desks) {
    var page = desks.of("munofficer");
    page.navigate("/registry/organizations.xhtml?kind=MUNICIPAL_AUTHORITY");
    page.locator("tbody th a").first().click();
    choose(page, "Бланк и нумерация");
    page.waitForURL("**/house-style.xhtml*");
    var before = page.locator("#specimen img").first().getAttribute("src");
    page.fill("#letterhead", "УПРАВЛЕНИЕ " + mark);
    page.locator("#letterhead").press("Tab");
    assertThat(page.locator("#specimen img").first()).not().hasAttribute("src", before);
    assertThat(page.locator("#specimen img")).hasCount(2);

    page.fill("#leftMargin", "10");
    page.fill("#orderNumber", "без знака");
    page.click("#do");
    assertThat(page.locator("#leftMargin-error")).containsText("от 20 до 40");
    page.fill("#leftMargin", "30");
    page.fill("#orderNumber", "#-о");
    page.click("#do");
    assertThat(page.locator(".notices")).containsText("Оформление сохранено");
    assertThat(page.locator("#letterhead")).hasValue("УПРАВЛЕНИЕ " + mark);
    page.close();
  }

  @Test
  void a_reader_learns_whose_work_it_is(Desks desks) {
    var page = desks.of("auditor");
    page.navigate("/registry/organizations.xhtml");
    assertThat(page.locator("#enter-why")).containsText("Специалист министерства");
    page.locator("tbody th a").first().click();
    assertThat(page.locator("#CORRECT_ORGANIZATION-why")).containsText("не поручено");
    PageRules.check(page);

    page.navigate("/registry/organization-register.xhtml");
    assertThat(page.locator("main")).containsText("Это действие вам закрыто");
    assertThat(page.locator("#register")).hasCount(0);
    page.close();
  }

  @Test
  void an_officer_of_a_municipality_enters_into_this_one_only(Desks desks) {
    var page = desks.of("munofficer");
    page.navigate("/registry/organization-register.xhtml");

    assertThat(page.locator("#municipality option")).hasCount(1);
    page.close();
  }

  private void enterOrganization(Page page) {
    page.navigate("/registry/organization-register.xhtml");
    page.selectOption("#kind", "METHOD_SERVICE");
    page.fill("#code", "test-" + mark);
    page.fill("#full", name());
    page.fill("#brief", "Центр " + mark);
    page.fill("#openedOn", "01.09.2020");
    page.click("#do");
  }

  private String name() {
    return "Методический центр " + mark;
  }

  private static void choose(Page page, String action) {
    page.locator("aside")
        .getByRole(AriaRole.LINK)
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(action))
        .click();
  }
}
