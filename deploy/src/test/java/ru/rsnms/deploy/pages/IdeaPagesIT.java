package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.SomeApplication;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;

/** An idea from its author to the street and to the proof that it came true. */
@ExtendWith(Desks.Office.class)
class IdeaPagesIT {

  private static final String TITLE = "Лаборатория на рассвете";

  @Test
  void an_idea_is_offered_published_supported_and_taken_back(Desks desks) throws Exception {
    var season = SomeSeason.running("Сезон страниц банка идей");
    SomeApplication.submitted(season);
    SomeLevel.sql("delete from reserve.level where season_id = '%s'", SomeSeason.id(season));
    SomeLevel.sql(
        "insert into reserve.level (id, version, season_id, number, stage)"
            + " values (gen_random_uuid(), 0, '%s', 1, 'FINAL')",
        SomeSeason.id(season));
    var author = desks.of(SomeApplication.CANDIDATE);
    offer(author);
    var mine = author.url();

    var id = mine.replaceFirst(".*id=", "");
    publish(desks.of(SomeSeason.KEEPER), id);
    readOnTheStreet(desks.of("teacher"), id);
    support(desks.of("teacher"), id);

    author.navigate(mine);
    assertThat(author.locator("main")).containsText("Поддержали: 1");
    prove(author);
    PageRules.check(author);
    confirm(desks.of(SomeSeason.KEEPER), id);

    author.navigate(mine);
    author.click("#withdraw");
    assertThat(author.locator("main")).containsText("Согласие отозвано");
    var street = desks.of("teacher");
    var answer = street.navigate("/public/idea.xhtml?id=" + id);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(street.locator("h1")).containsText("Такой идеи нет");
  }

  private static void offer(Page page) {
    page.navigate("/reserve/my-ideas.xhtml");
    PageRules.check(page);
    page.locator("main h2 a").first().click();
    page.fill("#title", TITLE);
    page.fill("#summary", "Кабинет физики открыт с семи утра.");
    page.click("#offer");
    assertThat(page.locator("main")).containsText("Без согласия на публикацию");
    assertThat(page.locator("#summary")).hasValue("Кабинет физики открыт с семи утра.");
    page.locator("#consent").check();
    page.click("#offer");
    assertThat(page.locator("main")).containsText("Идея предложена");
    PageRules.check(page);
  }

  private static void publish(Page page, String id) {
    page.navigate("/reserve/ideas.xhtml");
    assertThat(page.locator("#waiting")).containsText("Ждут проверки");
    page.navigate("/reserve/idea.xhtml?id=" + id);
    PageRules.check(page);
    page.fill("#body", "Начните с одной параллели.");
    page.click("#advise");
    assertThat(page.locator("main")).containsText("Рекомендация записана");
    page.click("#publish");
    assertThat(page.locator("main")).containsText("Идея опубликована");
    assertThat(page.locator("main")).containsText("В банке идей");
  }

  private static void readOnTheStreet(Page page, String id) {
    page.navigate("/public/ideas.xhtml?words=рассвете");
    assertThat(page.locator("#found")).containsText(TITLE);
    PageRules.check(page);
    page.navigate("/public/idea.xhtml?id=" + id);
    assertThat(page.locator("h1")).hasText(TITLE);
    assertThat(page.locator("main")).not().containsText("Начните с одной параллели");
    PageRules.check(page);
  }

  private static void support(Page page, String id) {
    page.navigate("/reserve/idea.xhtml?id=" + id);
    page.fill("#word", "Нужно всем");
    page.click("#support");
    assertThat(page.locator("#supporters")).containsText("Нужно всем");
    assertThat(page.locator("#support")).hasCount(0);
    PageRules.check(page);
  }

  private static void prove(Page page) {
    assertThat(page.locator("#advice")).containsText("Начните с одной параллели.");
    page.fill("#place", "Школа № 5");
    page.fill("#since", "01.09.2026");
    page.fill("#what", "Открыта лаборатория.");
    page.fill("#link", "https://school5.example/lab");
    page.click("#claim");
    assertThat(page.locator("main")).containsText("Сообщение отправлено институту");
  }

  private static void confirm(Page page, String id) {
    page.navigate("/reserve/idea.xhtml?id=" + id);
    page.locator("[id$='confirm']").first().click();
    assertThat(page.locator("main")).containsText("Реализована");
    PageRules.check(page);
  }
}
