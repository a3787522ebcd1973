package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.SomeLetters;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;

/** The institute looks, sends and sees what arrived; the candidate reads. */
@ExtendWith(Desks.Office.class)
class LettersPageIT {

  private static final double PATIENCE = 40_000;

  @Test
  void letters_from_the_preview_to_their_reader(Desks desks) throws Exception {
    var level = SomeLevel.underReview("Сезон показа писем", SomeLevel.best(12));
    SomeLetters.ownedByCandidate(level, 12);
    SomeLevel.confirmed(level);
    SomeLevel.step(SomeSeason.KEEPER, level, "publication", Map.of()).then().statusCode(200);
    SomeLetters.address(level, "number <> '3'", "page-%s@example.org");
    SomeLevel.sql(
        "update registry.person set email = null where id in"
            + " (select person_id from reserve.decision where season_id = '%s' and number = '3')",
        level.split("/")[2]);

    var keeper = desks.of(SomeSeason.KEEPER);
    send(keeper, level.split("/")[2]);
    looksBehindTheNumbers(keeper);
    reads(desks.of("candidate"));
  }

  private static void send(Page page, String season) {
    page.navigate("/reserve/level.xhtml?id=" + season);
    page.click("a[href^='level-letters.xhtml']");
    assertThat(page.locator("main")).containsText("Почта уходит через почтовый сервер");
    PageRules.check(page);
    page.click("a[href*='kind=PRELIMINARY']");
    assertThat(page.locator("main")).containsText("Предпросмотр: ничего ещё не отправлено");
    assertThat(page.locator("main")).containsText("будет подготовлено на бумаге");
    assertThat(page.locator("h2", withText("Пример письма"))).hasCount(3);
    PageRules.check(page);

    page.click("#send");
    page.waitForURL("**/mailing.xhtml?id=*");
    assertThat(page.locator("main .sub"))
        .containsText(
            "Завершена", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    assertThat(page.locator("tbody tr")).hasCount(12);
    PageRules.check(page);
  }

  private static Page.LocatorOptions withText(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private static void looksBehindTheNumbers(Page page) {
    page.click("nav.crumbs a[href^='level-letters.xhtml']");
    page.click("a[href*='channel=PAPER'][href*='stage=PREPARED']");
    assertThat(page.url()).contains("channel=PAPER").contains("stage=PREPARED");
    assertThat(page.locator("#rows tbody tr")).hasCount(1);
    PageRules.check(page);
    page.click("#rows input[type=submit]");
    assertThat(page.locator("main")).containsText("письмо вручено на бумаге");
    assertThat(page.locator("a[href*='channel=PAPER'][href*='stage=DELIVERED']")).hasText("1");
  }

  private static void reads(Page page) {
    page.navigate("/reserve/apply/letters.xhtml");
    assertThat(page.locator("main")).containsText("непрочитан");
    PageRules.check(page);
    page.locator(".card", withText("Сезон показа писем")).locator("a").click();
    assertThat(page.locator("#letter")).containsText("Вы не прошли на второй уровень");
    PageRules.check(page);
    page.click("a.back");
    assertThat(page.locator(".card", withText("Сезон показа писем"))).containsText("Прочитано");
  }
}
