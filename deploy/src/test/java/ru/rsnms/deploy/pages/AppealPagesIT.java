package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeAppeal;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;

/** An appeal from the candidate's phone to the commission's answer and back. */
@ExtendWith(Desks.Office.class)
class AppealPagesIT {

  private static final int NARROW = 360;
  private static final int TALL = 740;

  @Test
  void an_appeal_from_the_decision_to_the_answer(Desks desks) throws Exception {
    var level = SomeAppeal.level("Сезон показа апелляции");
    var season = level.split("/")[2];
    var decision = SomeAppeal.decision(level);
    var phone = desks.of(SomeAppeal.CANDIDATE);
    phone.setViewportSize(NARROW, TALL);
    file(phone, decision);

    var keeper = desks.of(SomeSeason.KEEPER);
    keeper.navigate("/index.xhtml");
    assertThat(keeper.locator("main")).containsText("Апелляция по заявке № 7");
    admit(keeper, season);
    decide(desks.of(SomeLevel.CHAIR), season);
    readAnswer(phone, decision);
  }

  private static void file(Page page, String decision) {
    page.navigate("/reserve/decision.xhtml?id=" + decision);
    PageRules.check(page);
    page.click("input[value='Подать апелляцию']");
    page.waitForURL("**/apply/appeal.xhtml?id=*");
    PageRules.check(page);
    page.click("#do");
    page.waitForURL("**/appeal-send.xhtml*");
    page.click("#send");
    assertThat(page.locator("main")).containsText("Напишите, с чем Вы не согласны");
    page.click("a:has-text('Изменить текст')");
    page.fill("#text", "Балл за идею посчитан без одной оценки.");
    page.click("#do");
    page.waitForURL("**/appeal-send.xhtml*");
    assertThat(page.locator("main")).containsText("без одной оценки");
    PageRules.check(page);
    page.click("#send");
    assertThat(page.locator("h1")).hasText("Апелляция подана");
    assertThat(page.locator("main")).containsText("Ответ появится здесь не позднее");
    PageRules.check(page);
  }

  private static void admit(Page page, String season) {
    page.navigate("/reserve/appeals.xhtml?season=" + season);
    PageRules.check(page);
    page.click("tbody th a");
    page.click("a[href*='act=ADMIT']");
    page.click("#do");
    assertThat(page.locator("main")).containsText("Принята к рассмотрению");
    page.click("a[href*='act=REVIEW']");
    PageRules.check(page);
    page.click("#do");
    assertThat(page.locator("main")).containsText("Рассматривает комиссия без экспертов");
    PageRules.check(page);
  }

  private static void decide(Page page, String season) {
    page.navigate("/reserve/appeals.xhtml?season=" + season);
    page.click("tbody th a");
    page.click("a[href*='act=DECIDE']");
    page.fill("#reason", "Оценка была сдана, но не учтена.");
    page.click("#do");
    assertThat(page.locator("main")).containsText("Отметьте, удовлетворена ли апелляция");
    assertThat(page.locator("#reason")).hasValue("Оценка была сдана, но не учтена.");
    PageRules.check(page);
    page.locator("#action input[type=radio]").first().check();
    page.fill("#protocol", "9");
    page.fill("#date", DateTimeFormatter.ofPattern("dd.MM.yyyy").format(RegionDay.today()));
    page.click("#do");
    assertThat(page.locator("main")).containsText("протокол № 9 от");
    PageRules.check(page);
  }

  private static void readAnswer(Page page, String decision) {
    page.navigate("/reserve/decision.xhtml?id=" + decision);
    assertThat(page.locator("main")).containsText("апелляция удовлетворена комиссией");
    PageRules.check(page);
    page.click("a:has-text('Открыть апелляцию')");
    assertThat(page.locator("h1")).hasText("Апелляция удовлетворена");
    assertThat(page.locator("main")).containsText("Оценка была сдана, но не учтена.");
    PageRules.check(page);
  }
}
