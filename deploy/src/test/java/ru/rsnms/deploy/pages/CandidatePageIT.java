package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.SomeApplication;
import ru.rsnms.deploy.harness.SomeSeason;

/** The candidate's way on a phone, one thing per page, and the institute's list behind it. */
@ExtendWith(Desks.Office.class)
class CandidatePageIT {

  private static final int PHONE = 360;
  private static final int HEIGHT = 800;
  private static final byte[] DIPLOMA = "%PDF-1.4 diploma".getBytes(StandardCharsets.UTF_8);

  @Test
  void a_candidate_applies_from_a_phone_and_is_admitted(Desks desks) {
    var title = "Сезон пути кандидата";
    var season = SomeSeason.running(title);
    var page = desks.of(SomeApplication.CANDIDATE);
    page.setViewportSize(PHONE, HEIGHT);
    page.navigate("/reserve/apply/index.xhtml");
    checked(page);
    page.locator(".card")
        .filter(new FilterOptions().setHasText(title))
        .locator("input[type=submit]")
        .click();
    page.waitForURL("**/tasks.xhtml?id=*");
    checked(page);
    var id = page.url().replaceFirst(".*id=", "");

    answers(page);
    claims(page);
    idea(page);
    consents(page);
    sends(page);
    admitted(desks, season, id);

    page.navigate("/reserve/apply/status.xhtml?id=" + id);
    assertThat(page.locator("h1")).hasText("Заявка допущена");
    assertThat(page.locator(".track [aria-current]")).containsText("Эксперты оценивают идею");
  }

  private static void answers(Page page) {
    part(page, "Анкета");
    for (var question = 1; question <= 6; question++) {
      assertThat(page.locator("main > .meta")).hasText("Анкета: вопрос " + question + " из 6");
      page.locator("#text, #short").fill("Ответ " + question);
      if (question == 1) {
        checked(page);
      }
      page.click("#do");
    }
    page.waitForURL("**/tasks.xhtml?id=*");
  }

  private static void claims(Page page) {
    part(page, "Конкурсы");
    checked(page);
    page.locator("a.btn", new Page.LocatorOptions().setHasText("Добавить достижение")).click();
    page.click("#do");
    assertThat(page.locator(".error-summary")).containsText("ошибок 3");
    checked(page);
    page.locator("label").filter(has("Проба")).click();
    page.locator("label").filter(has("победитель")).click();
    page.fill("#year", "2025");
    page.setInputFiles("#file", new FilePayload("diplom.pdf", "application/pdf", DIPLOMA));
    page.click("#do");
    page.waitForURL("**/claims.xhtml?id=*");
    assertThat(page.locator(".card")).containsText("diplom.pdf");
    page.locator("a.btn", new Page.LocatorOptions().setHasText("Продолжить")).click();
  }

  private static void idea(Page page) {
    part(page, "Проектная идея");
    page.fill("#short", "Утренняя лаборатория");
    page.click("#do");
    checked(page);
    page.locator("label").filter(has("Учителя и кадры")).click();
    page.click("#do");
    page.fill("#text", "Опытов провели 11 вместо 28.");
    page.click("#do");
    page.fill("#text", "Лаборатория открыта до уроков.");
    page.click("#do");
    page.waitForURL("**/idea-file.xhtml?id=*");
    checked(page);
    page.click("#do");
    page.waitForURL("**/tasks.xhtml?id=*");
  }

  private static void consents(Page page) {
    part(page, "Согласие");
    page.click("#do");
    assertThat(page.locator(".error-summary")).containsText("без согласия");
    checked(page);
    page.check("#agreed");
    page.click("#do");
    page.waitForURL("**/tasks.xhtml?id=*");
  }

  private static void sends(Page page) {
    page.locator("a.btn.is-main").click();
    page.waitForURL("**/check.xhtml?id=*");
    checked(page);
    page.click("#do");
    page.waitForURL("**/status.xhtml?id=*");
    assertThat(page.locator(".hero")).containsText("К-0001");
    checked(page);
  }

  private static void admitted(Desks desks, String season, String id) {
    var keeper = desks.of(SomeSeason.KEEPER);
    keeper.navigate("/reserve/applications.xhtml?season=" + SomeSeason.id(season));
    assertThat(keeper.locator(".strip .fig").nth(1)).hasText("1");
    PageRules.check(keeper);
    keeper.locator("tbody th a").click();
    PageRules.check(keeper);
    keeper.locator("#claims a", new Page.LocatorOptions().setHasText("Проверить")).click();
    PageRules.check(keeper);
    keeper.getByLabel("Подтверждено", new Page.GetByLabelOptions().setExact(true)).check();
    keeper.click("#do");
    assertThat(keeper.locator("#claims .badge")).hasText("Подтверждено");
    keeper.navigate("/reserve/applications.xhtml?season=" + SomeSeason.id(season));
    keeper.check("tbody input[type=checkbox]");
    keeper.click("#chosen-do");
    assertThat(keeper.locator("#outcomes h2")).hasText("Допущено заявок: 1 из 1");
    PageRules.check(keeper);
  }

  @Test
  void two_windows_do_not_overwrite_each_other_and_the_text_stays(Desks desks) {
    var season = SomeSeason.running("Сезон двух окон");
    var application = SomeApplication.begun(season);
    var page = desks.of(SomeApplication.CANDIDATE);
    page.navigate(
        "/reserve/apply/write.xhtml?code=education&id=" + SomeApplication.id(application));
    page.fill("#text", "Написано в окне");
    SomeApplication.write(application, "answers/education", "Написано с телефона");

    page.click("#do");
    assertThat(page.locator("#stale")).containsText("Написано с телефона");
    assertThat(page.locator("#text")).hasValue("Написано в окне");
    PageRules.check(page);
    page.click("#do");
    page.waitForURL("**/write.xhtml?code=management&id=*");
  }

  private static FilterOptions has(String words) {
    return new FilterOptions().setHasText(words);
  }

  private static void part(Page page, String name) {
    page.locator(".parts a").filter(has(name)).click();
  }

  /** The rules of all pages; the window stays a phone's. */
  private static void checked(Page page) {
    PageRules.check(page);
    page.setViewportSize(PHONE, HEIGHT);
  }
}
