package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.client.DemoAgreements;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SystemUnderTest;

/** The ministry leads a campaign from its template to sent agreements, without learning markup. */
@ExtendWith(Desks.Office.class)
class CampaignPagesIT {

  private static DemoAgreements demo;
  private static String template;

  @BeforeAll
  static void prepare() throws Exception {
    demo = DemoAgreements.of(SystemUnderTest.access());
    demo.prepare(Integer.MAX_VALUE);
    template = demo.template("campaign-pages-it");
  }

  @Test
  void a_campaign_from_the_wizard_to_reminders(Desks desks) {
    var page = desks.of("officer");
    page.navigate("/agreement/campaigns.xhtml");
    PageRules.check(page);
    page.click("a[href='create.xhtml']");
    PageRules.check(page);
    page.navigate("/agreement/create.xhtml?template=" + template);
    PageRules.check(page);
    page.fill("#name", "Кампания со страницы");
    page.locator("input[id^='values:']").nth(2).fill("2026-12-25");
    page.fill("#validUntil", "31.12.2029");
    page.click("#do");
    page.waitForURL("**/campaign.xhtml?id=*");
    PageRules.check(page);

    page.click("#generate");
    assertThat(page.locator("main")).containsText("Составление проектов началось");
    drafted(page);
    assertThat(page.locator("table.matrix tbody tr")).hasCount(34);
    assertThat(page.locator("#send")).isVisible();
    PageRules.check(page);

    page.click("#send");
    assertThat(page.locator("main")).containsText("Отметьте хотя бы одно соглашение");
    page.check("input[data-all=chosen]");
    page.click("#send");
    assertThat(page.locator("main")).containsText("Отправлено: 34 из 34");
    assertThat(page.locator("table.matrix")).containsText("Ждём, дней: 0");
    page.locator("input[name=chosen]").first().check();
    page.click("#remind");
    assertThat(page.locator("main")).containsText("Напомнили: 1 из 1");
    assertThat(page.locator("table.matrix")).containsText("напоминали");
    page.locator("input[name=chosen]").first().check();
    page.click("#remind");
    assertThat(page.locator("main")).containsText("Сегодня уже напоминали");
    PageRules.check(page);
  }

  private static void drafted(Page page) {
    for (var second = 0; second < 60; second++) {
      page.reload();
      if (page.locator("progress").count() == 0) {
        return;
      }
      page.waitForTimeout(1_000);
    }
  }

  @Test
  void a_clause_is_written_with_data_from_a_list_tried_and_published(Desks desks) throws Exception {
    var first = demo.template("clause-pages-it");
    String of = Api.as("officer").get("/agreement-templates/versions/" + first).path("template");
    var page = desks.of("officer");
    page.navigate("/agreement/templates.xhtml");
    PageRules.check(page);
    page.navigate("/agreement/template.xhtml?id=" + of);
    PageRules.check(page);
    page.click("#renew");
    page.waitForURL("**/template.xhtml?version=*");
    assertThat(page.locator("main")).containsText("версия 2");

    page.locator("main a[href*='unit=']").nth(1).click();
    PageRules.check(page);
    page.fill("#words", "Работа ведётся в: ");
    page.locator("#words").press("End");
    page.selectOption("#insertion", "{{party.MUNICIPALITY.municipality}}");
    page.click("#save");
    assertThat(page.locator("main")).containsText("Пункт сохранён");
    assertThat(page.locator("main"))
        .containsText("Работа ведётся в: [Муниципальный орган: Муниципальное образование]");

    page.selectOption("#with", new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.click("aside form button");
    assertThat(page.locator("main")).containsText("округ");
    assertThat(page.locator("main")).not().containsText("[Муниципальный орган:");
    PageRules.check(page);
    page.click("#publish");
    assertThat(page.locator("main")).containsText("Версия опубликована");
  }

  @Test
  void a_municipality_finds_its_own_row_only(Desks desks) throws Exception {
    var campaign = demo.campaign(template, 2041, "Кампания для муниципалитета");
    demo.draft(campaign);
    demo.send(campaign, 0);
    var page = desks.of("munofficer");
    page.navigate("/agreement/campaign.xhtml?id=" + campaign.replaceFirst(".*/", ""));
    assertThat(page.locator("table.matrix tbody tr")).hasCount(1);
    assertThat(page.locator("#remind")).hasCount(0);
    PageRules.check(page);
  }
}
