package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeAppeal;
import ru.rsnms.deploy.harness.SomeCadre;
import ru.rsnms.deploy.harness.SomeLetters;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;

/**
 * One candidate from the computed selection to the register, from desk to desk and by the links
 * that lead there; each page by itself is tested where its name stands.
 */
@ExtendWith(Desks.Office.class)
class SeasonJourneyIT {

  private static final String TITLE =
      "Сезон показа пути " + UUID.randomUUID().toString().substring(0, 4);
  private static final String NAME = "Осипенко";
  private static final int PHONE = 360;

  @Test
  void who_wins_an_appeal_comes_into_the_register(Desks desks) throws Exception {
    var level = SomeLevel.underReview(TITLE, SomeLevel.best(10));
    SomeAppeal.owned(level);
    SomeAppeal.withoutRights(level);
    var season = level.split("/")[2];
    var keeper = desks.of(SomeSeason.KEEPER);
    var chair = desks.of(SomeLevel.CHAIR);
    var phone = desks.of(SomeAppeal.CANDIDATE);
    phone.setViewportSize(PHONE, 740);

    select(keeper, chair, season);
    SomeLetters.sent(level, "PRELIMINARY");
    appeal(phone, season);
    var appeal = filed(level);
    answer(chair, season);
    SomeLevel.step(SomeSeason.KEEPER, appeal, "notification", Map.of()).then().statusCode(200);
    finish(keeper, season);
    SomeLetters.sent(level, "FINAL");
    readsGoodNews(phone);

    candidatePassesTheThirdLevel(season);
    var order = ordered(keeper, season);
    issued(desks, order);
    seesThePerson(keeper, season);
    seesOneself(phone);
  }

  /** From the computed run over the commission to the published list. */
  private static void select(Page keeper, Page chair, String season) {
    keeper.navigate("/reserve/level.xhtml?id=" + season);
    keeper.click("#compute");
    keeper.waitForURL("**/run.xhtml?id=*");
    keeper.click("#propose");
    chair.navigate(keeper.url());
    chair.fill("#protocol", "7");
    chair.fill("#date", today());
    chair.click("#confirm");
    assertThat(chair.locator("main")).containsText("протокол № 7 от");
    keeper.navigate("/reserve/level.xhtml?id=" + season);
    keeper.click("#publish");
    assertThat(keeper.locator("main")).containsText("апелляции – по");
  }

  /** The letter leads to the decision, the decision to the appeal. */
  private static void appeal(Page phone, String season) {
    phone.navigate("/reserve/apply/letters.xhtml");
    phone.locator(".card").filter(titled()).first().locator("a").first().click();
    assertThat(phone.locator("#letter")).containsText("Вы не прошли на второй уровень");
    phone.click("main a[href*='decision.xhtml']");
    PageRules.check(phone);
    phone.locator("section.panel").filter(titled()).locator("input[type=submit]").click();
    phone.waitForURL("**/apply/appeal.xhtml?id=*");
    phone.fill("#text", "Балл за идею посчитан без одной оценки.");
    phone.click("#do");
    phone.waitForURL("**/appeal-send.xhtml*");
    phone.click("#send");
    assertThat(phone.locator("h1")).hasText("Апелляция подана");
  }

  private static FilterOptions named() {
    return new FilterOptions().setHasText(NAME);
  }

  private static FilterOptions titled() {
    return new FilterOptions().setHasText(TITLE);
  }

  /** The institute admits it and lays it before the commission. */
  private static String filed(String level) throws Exception {
    var id =
        SomeLevel.words(
            "select a.id from reserve.appeal a join reserve.decision d on d.id = a.decision_id"
                + " where d.season_id = '%s'",
            level.split("/")[2]);
    var path = "/appeals/" + id;
    SomeLevel.step(SomeSeason.KEEPER, path, "admission", Map.of()).then().statusCode(200);
    SomeLevel.step(SomeSeason.KEEPER, path, "review", Map.of()).then().statusCode(200);
    return path;
  }

  private static void answer(Page chair, String season) {
    chair.navigate("/reserve/appeals.xhtml?season=" + season);
    chair.click("tbody th a");
    chair.click("a[href*='act=DECIDE']");
    chair.locator("#action input[type=radio]").first().check();
    chair.fill("#protocol", "9");
    chair.fill("#date", today());
    chair.fill("#reason", "Оценка была сдана, но не учтена.");
    chair.click("#do");
    assertThat(chair.locator("main")).containsText("протокол № 9 от");
  }

  private static void finish(Page keeper, String season) throws Exception {
    SomeLevel.sql(
        "update reserve.level set appeals_to = current_date - 2 where season_id = '%s'", season);
    keeper.navigate("/reserve/level.xhtml?id=" + season);
    keeper.click("#finish");
    assertThat(keeper.locator("#finish")).hasCount(0);
    keeper.navigate("/reserve/list.xhtml?kind=FINAL&id=" + season);
    assertThat(keeper.locator("tbody tr")).hasCount(6);
    assertThat(keeper.locator("tbody tr").filter(named())).hasCount(1);
    PageRules.check(keeper);
  }

  /** Letters about both lists, and the answer to the appeal. */
  private static void readsGoodNews(Page phone) {
    phone.navigate("/reserve/apply/letters.xhtml");
    assertThat(phone.locator(".card").filter(titled())).hasCount(3);
    phone.navigate("/reserve/decision.xhtml");
    assertThat(phone.locator("section.panel").filter(titled()))
        .containsText("апелляция удовлетворена");
  }

  /** What the months of the levels 2 and 3 make of it, for somebody who is in no reserve yet. */
  private static void candidatePassesTheThirdLevel(String season) throws Exception {
    SomeLevel.sql(
        "update reserve.entry set stage = case stage when 'PROPOSED' then 'DROPPED' else 'EXPIRED'"
            + " end where stage in ('PROPOSED', 'ENROLLED', 'IN_TRAINING', 'READY') and person_id ="
            + " (select id from registry.person where account = 'candidate')");
    SomeCadre.decided(season, 3, true, 1, 2);
    SomeLevel.sql(
        "update reserve.decision d set person_id = p.id, person_name = p.last_name || ' ' ||"
            + " p.first_name from registry.person p where p.account = 'candidate'"
            + " and d.season_id = '%s' and d.level = 3 and d.number = '1'",
        season);
  }

  /** The list of who enters leads to the order's card, which goes to who agrees. */
  private static String ordered(Page keeper, String season) {
    keeper.navigate("/reserve/enrol.xhtml?season=" + season);
    assertThat(keeper.locator("tbody").first()).containsText(NAME);
    keeper.click("#order");
    keeper.waitForURL("**/act.xhtml?id=*");
    keeper.click("main .head a[href*='/document/order.xhtml']");
    keeper.waitForURL("**/document/order.xhtml?id=*");
    var order = keeper.url().replaceFirst(".*id=([0-9a-f-]+).*", "$1");
    var card = new OrderPage(keeper);
    assertThat(keeper.locator("article.sheet").last()).containsText(NAME);
    card.choose("Отправить на согласование").addApprover("Караваев").act();
    card.reached("На согласовании");
    return order;
  }

  private static void issued(Desks desks, String order) {
    TasksPage.open(desks.of("legal")).start(order).act();
    var card = TasksPage.open(desks.of("minister")).start(order);
    card.signWithForms("подписываю");
    card.reached("Подписан");
    card = TasksPage.open(desks.of("legal")).start(order);
    card.act();
    card.reached("Зарегистрирован");
  }

  private static void seesThePerson(Page keeper, String season) {
    keeper.navigate("/reserve/cadre.xhtml?season=" + season);
    var row = keeper.locator("tbody tr").filter(named());
    assertThat(row.first()).containsText("Зачислен");
    assertThat(row.first()).containsText("№");
    PageRules.check(keeper);
    row.first().locator("a").first().click();
    assertThat(keeper.locator("main")).containsText(TITLE);
    assertThat(keeper.locator("main")).containsText("протокол № 7");
    PageRules.check(keeper);
  }

  private static void seesOneself(Page phone) {
    phone.navigate("/reserve/mine.xhtml");
    assertThat(phone.locator("section.panel").filter(titled())).containsText("Зачислен");
    PageRules.check(phone);
  }

  private static String today() {
    return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(RegionDay.today());
  }
}
