package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeCadre;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;

/** The institute enrols and recommends, a municipality takes over, a member sees the own plan. */
@ExtendWith(Desks.Office.class)
class CadrePageIT {

  private static final int PHONE = 360;

  @Test
  void people_come_into_the_reserve_and_are_prepared(Desks desks) throws Exception {
    var season = SomeCadre.season("Сезон показа резерва");
    SomeCadre.decided(season, 3, true, 1, 2);
    SomeCadre.decided(season, 2, false, 3, 4);
    SomeLevel.sql(
        "update reserve.decision set municipality_code = '42-17' where season_id = '%s'"
            + " and level = 2",
        season);
    var keeper = desks.of(SomeSeason.KEEPER);

    order(keeper, season);
    recommend(keeper, season);
    takeOver(desks.of("munofficer"), season);
    var entry = SomeCadre.enrolled(season).get(0);
    SomeLevel.sql(
        "update reserve.entry set person_id = (select id from registry.person where account ="
            + " 'teacher') where id = '%s'",
        entry);
    plan(keeper, entry);
    seesOwn(desks.of("teacher"));
    print(keeper, season);
    figures(keeper);
    chosen(keeper);
    advised(keeper, season);
    waits(keeper, desks.of("munofficer"), entry);
  }

  private static void chosen(Page page) {
    page.navigate("/reserve/cadre-change.xhtml?purpose=EXTEND");
    page.click("#check");
    assertThat(page.locator("main")).containsText("Отметьте людей");
    page.locator("input[name=chosen]").first().check();
    page.click("#check");
    assertThat(page.locator("#report")).containsText("Войдут в приказ: 0 из 1");
    assertThat(page.locator("#report")).containsText("не войдёт");
    assertThat(page.locator("#draft")).hasCount(0);
    PageRules.check(page);
    page.navigate("/reserve/cadre.xhtml");
    page.click("main a[href$='purpose=EXCLUDE']");
    page.locator("input[name=chosen]").first().check();
    page.click("#check");
    page.setViewportSize(PHONE, 740);
    PageRules.check(page);
    page.setViewportSize(1280, 900);
    page.selectOption("#reason", "OWN_WISH");
    page.click("#draft");
    assertThat(page.locator("input[name=chosen]:checked")).hasCount(1);
    page.fill("#words", "заявление от 12.02.2027");
    page.click("#draft");
    page.waitForURL("**/act.xhtml?id=*");
    assertThat(page.locator("main")).containsText("Вошли: 1, не вошли: 0");
    assertThat(page.locator("main")).containsText("заявление от 12.02.2027");
  }

  private static void advised(Page page, String season) throws Exception {
    var decision =
        SomeLevel.words(
            "select id from reserve.decision where season_id = '%s' and level = 2 and number = '3'",
            season);
    page.navigate("/reserve/decision.xhtml?id=" + decision);
    page.click("main a[href^='advice.xhtml']");
    PageRules.check(page);
    page.fill("#words", "");
    page.click("#save");
    assertThat(page.locator("#words-error")).isVisible();
    page.fill("#words", "Учиться управлять проектом");
    page.click("#save");
    page.waitForURL("**/decision.xhtml?id=*");
    assertThat(page.locator("main")).containsText("Учиться управлять проектом");
  }

  private static void print(Page page, String season) {
    page.navigate("/reserve/cadre.xhtml?season=" + season);
    PageRules.check(page);
    page.click("#plans");
    page.waitForURL("**/plan-bundle.xhtml?id=*");
    PageRules.check(page);
    assertThat(page.locator("main")).containsText("Все планы одним PDF");
    assertThat(page.locator("main")).containsText("План не составлен");
    PageRules.check(page);
    page.navigate("/reserve/cadre.xhtml?season=" + season);
    assertThat(page.locator("main")).containsText("Планы индивидуальной подготовки на");
  }

  private static void order(Page page, String season) throws Exception {
    page.navigate("/reserve/enrol.xhtml?season=" + season);
    PageRules.check(page);
    page.click("#order");
    page.waitForURL("**/act.xhtml?id=*");
    assertThat(page.locator("main")).containsText("протокол № 7");
    SomeCadre.alter(season, 3, 1, "total = 42");
    page.reload();
    assertThat(page.locator("#changes")).containsText("Решение изменилось");
    PageRules.check(page);
    page.click("#regenerate");
    assertThat(page.locator("main")).containsText("Список приказа составлен заново");
    assertThat(page.locator("#changes")).hasCount(0);
  }

  private static void recommend(Page page, String season) {
    page.navigate("/reserve/enrol.xhtml?season=" + season);
    page.locator("input[name=chosen]").first().check();
    page.click("#withhold");
    assertThat(page.locator("main")).containsText("Рекомендация снята: 1");
    assertThat(page.locator("#recommend-form")).containsText("Не рекомендован");
    PageRules.check(page);
  }

  private static void takeOver(Page page, String season) {
    page.navigate("/reserve/enrol.xhtml?season=" + season);
    assertThat(page.locator("tbody tr")).hasCount(1);
    page.click("#order");
    page.waitForURL("**/act.xhtml?id=*");
    PageRules.check(page);
  }

  private static void plan(Page page, String entry) {
    page.navigate("/reserve/entry.xhtml?id=" + entry);
    PageRules.check(page);
    page.navigate("/reserve/plan.xhtml?id=" + entry);
    page.selectOption("#kind", "INTERNSHIP");
    page.fill("#title", "Стажировка в школе");
    page.fill("#due", "завтра");
    page.click("#add");
    assertThat(page.locator("#title")).hasValue("Стажировка в школе");
    page.fill(
        "#due", DateTimeFormatter.ofPattern("dd.MM.yyyy").format(RegionDay.today().plusDays(30)));
    page.click("#add");
    assertThat(page.locator("main")).containsText("Добавлено");
    page.selectOption("#kind", "PROGRAMME");
    page.fill("#title", "Лишнее");
    page.fill(
        "#due", DateTimeFormatter.ofPattern("dd.MM.yyyy").format(RegionDay.today().plusDays(40)));
    page.click("#add");
    page.click("main tr:has-text('Лишнее') input[type=submit]");
    assertThat(page.locator("main")).containsText("Убрано");
    assertThat(page.locator("main tr:has-text('Лишнее')")).hasCount(0);
    page.click("#agree");
    assertThat(page.locator("main")).containsText("Ваше согласие записано");
    PageRules.check(page);
  }

  private static void seesOwn(Page page) {
    page.setViewportSize(PHONE, 740);
    page.navigate("/reserve/mine.xhtml");
    PageRules.check(page);
    page.click("main a[href^='entry.xhtml']");
    page.click("main a[href^='plan.xhtml']");
    page.click("#agree");
    assertThat(page.locator("main")).containsText("Согласован");
    PageRules.check(page);
  }

  private static void figures(Page page) {
    page.navigate("/reserve/cadre.xhtml");
    PageRules.check(page);
    page.navigate("/reserve/coverage.xhtml");
    assertThat(page.locator("main")).containsText("Норма: 10");
    PageRules.check(page);
    page.navigate("/reserve/vacancies.xhtml");
    page.fill("#organization", "42-17-s005");
    page.fill("#post", "Директор показа");
    page.fill("#since", DateTimeFormatter.ofPattern("dd.MM.yyyy").format(RegionDay.today()));
    page.click("#do");
    page.waitForURL("**/vacancy.xhtml?id=*");
    PageRules.check(page);
    page.fill("#why", "Должность сокращена");
    page.click("#close");
    assertThat(page.locator("main")).containsText("Закрыта: Должность сокращена");
  }

  /** The menu counts what waits, and only for whose reserve it is. */
  private static void waits(Page keeper, Page officer, String entry) throws Exception {
    var before = counted(keeper);
    var elsewhere = counted(officer);
    SomeLevel.sql("update reserve.entry set until = current_date + 10 where id = '%s'", entry);
    Assertions.assertThat(counted(keeper)).isEqualTo(before + 1);
    SomeLevel.sql(
        "update reserve.plan_item set due = current_date - 1 where entry_id = '%s'", entry);
    Assertions.assertThat(counted(keeper)).isEqualTo(before + 2);
    Assertions.assertThat(counted(officer)).isEqualTo(elsewhere);
    Api.as(SomeSeason.KEEPER)
        .get("/tasks")
        .then()
        .body("findAll { it.subject.id == '" + entry + "' }.action", hasItem("WATCH_TERM"))
        .body("findAll { it.subject.id == '" + entry + "' }.action", hasItem("WATCH_PLAN"));
  }

  private static int counted(Page page) {
    page.navigate("/reserve/seasons.xhtml");
    var count = page.locator("nav a[href$='/reserve/seasons.xhtml'] .n");
    return count.count() == 0
        ? 0
        : Integer.parseInt(count.first().innerText().replaceAll("\\D", ""));
  }
}
