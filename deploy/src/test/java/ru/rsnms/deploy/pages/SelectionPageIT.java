package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;

/** The institute tries rules, computes and proposes; the chair parts equals; the list comes out. */
@ExtendWith(Desks.Office.class)
class SelectionPageIT {

  @Test
  void a_level_from_the_model_to_the_published_list(Desks desks) throws Exception {
    var season = season();
    var keeper = desks.of(SomeSeason.KEEPER);
    keeper.navigate("/reserve/level.xhtml?id=" + season);
    tryOtherRules(keeper);

    keeper.click("#compute");
    keeper.waitForURL("**/run.xhtml?id=*");
    var run = keeper.url();
    assertThat(keeper.locator("main")).containsText("На границе равны все показатели");
    keeper.click("#propose");
    assertThat(keeper.locator("main")).containsText("Предложен комиссии");
    assertThat(keeper.locator("#confirm")).hasCount(0);

    confirm(desks.of(SomeLevel.CHAIR), run);
    publish(keeper, season);
    readsWhoPassed(desks.of("teacher"), season);
  }

  /** Thirty candidates, the 15th and the 16th equal in everything. */
  private static String season() throws Exception {
    var season = SomeLevel.underReview("Сезон показа отбора", SomeLevel.best(30)).split("/")[2];
    SomeLevel.sql(
        "update reserve.result set value = 85 where application_id ="
            + " (select id from reserve.application where season_id = '%s' and number = 16)",
        season);
    return season;
  }

  private static void tryOtherRules(Page page) {
    page.click("a[href^='what-if.xhtml']");
    page.locator("[data-twin=share]")
        .evaluate(
            "slider => { slider.value = '60';"
                + " slider.dispatchEvent(new Event('input', { bubbles: true })); }");
    assertThat(page.locator("#share")).hasValue("60");
    page.click("form[action='what-if.xhtml'] button");
    assertThat(page.locator("#after")).hasText("18");
    assertThat(page.locator("svg.border-bars rect.is-entering")).hasCount(4);
    assertThat(page.url()).contains("share=60");
    PageRules.check(page);
    page.goBack();
    page.goBack();
  }

  private static void confirm(Page page, String run) {
    page.navigate(run);
    page.fill("#protocol", "12");
    page.fill("#date", DateTimeFormatter.ofPattern("dd.MM.yyyy").format(RegionDay.today()));
    page.click("#confirm");
    assertThat(page.locator("main")).containsText("Отметьте, кто проходит");
    page.locator("input[name=chosen]").last().check();
    page.fill("#reason", "Опыт руководства проектами");
    page.click("#confirm");
    assertThat(page.locator("main")).containsText("протокол № 12 от");
    assertThat(page.locator("main")).containsText("Опыт руководства проектами");
    PageRules.check(page);
  }

  private static void publish(Page page, String season) {
    page.navigate("/reserve/level.xhtml?id=" + season);
    page.click("#publish");
    assertThat(page.locator("main")).containsText("апелляции – по");
    PageRules.check(page);
  }

  /** A stranger reads who passed and nothing else. */
  private static void readsWhoPassed(Page page, String season) {
    page.navigate("/reserve/list.xhtml?kind=PRELIMINARY&id=" + season);
    assertThat(page.locator("tbody tr")).hasCount(15);
    assertThat(page.locator("main")).not().containsText("Не прошёл");
    assertThat(page.locator("thead")).not().containsText("Общий балл");
    PageRules.check(page);
    page.navigate("/reserve/list.xhtml?kind=RATING&id=" + season);
    assertThat(page.locator("h1")).not().hasText("Рейтинг");
  }
}
