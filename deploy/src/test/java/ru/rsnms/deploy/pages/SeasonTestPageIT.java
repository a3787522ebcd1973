package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.SomeExam;
import ru.rsnms.deploy.harness.SomeSeason;

/** The test of four scales by pages: a candidate walks it on a phone, the institute looks on. */
@ExtendWith(Desks.Office.class)
class SeasonTestPageIT {

  private static final String ADDRESS = "/reserve/test/attempt.xhtml?id=";
  private static final int PHONE = 360;

  @Test
  void a_candidate_walks_a_test_on_a_phone(Desks desks) {
    var season = SomeExam.season("Сезон проверки теста на телефоне");
    var page = desks.of("candidate");
    page.setViewportSize(PHONE, 780);
    page.navigate(ADDRESS + season);
    assertThat(page.locator("#start")).isVisible();
    PageRules.check(page);
    page.setViewportSize(PHONE, 780);
    page.click("#start");

    answer(page, 1, 5);
    answer(page, 2, 1);
    assertThat(page.locator("#test-saved")).containsText("Ответ сохранён");
    assertThat(page.locator("#test-answered")).hasText("2 из 8");
    assertThat(page.content()).doesNotContain(SomeExam.KEY).doesNotContain("LEADERSHIP");
    PageRules.check(page);

    onAnotherDevice(desks, season);
    page.reload();
    assertThat(page.locator("#test-answered")).hasText("3 из 8");
    page.click("#forward");
    assertThat(page.locator("#question-6")).isVisible();
    page.click("#forward");
    assertThat(page.locator("#review .chip")).hasCount(5);
    PageRules.check(page);
    page.click("#finish");

    assertThat(page.locator("#result")).containsText("Слова для участника.");
    assertThat(page.locator("#start")).hasCount(0);
    PageRules.check(page);
  }

  private static void onAnotherDevice(Desks desks, UUID season) {
    var other = desks.elsewhere("candidate");
    other.navigate(ADDRESS + season);
    assertThat(other.locator("#question-1 input:checked")).hasCount(1);
    answer(other, 3, 1);
    assertThat(other.locator("#test-answered")).hasText("3 из 8");
  }

  private static void answer(Page page, int place, int answer) {
    page.locator("#question-" + place + " input[type=radio]")
        .nth(Math.min(answer, page.locator("#question-" + place + " input").count()) - 1)
        .check();
  }

  @Test
  void time_that_has_run_out_is_told_and_what_was_given_counts(Desks desks) {
    var season = SomeExam.season("Сезон проверки конца времени");
    var page = desks.of("candidate");
    page.navigate(ADDRESS + season);
    page.click("#start");
    answer(page, 1, 1);
    assertThat(page.locator("#test-saved")).containsText("Ответ сохранён");
    SomeExam.change(
        "update reserve.test_attempt set ends_at = clock_timestamp() where season_id = ?", season);

    answer(page, 2, 1);
    assertThat(page.locator("#test-saved")).containsText("не принят");
    page.reload();
    assertThat(page.locator("#main")).containsText("засчитаны");
  }

  @Test
  void the_institute_looks_on_and_decides(Desks desks) {
    var season = SomeExam.season("Сезон проверки хода теста");
    var page = desks.of(SomeSeason.KEEPER);
    page.navigate("/reserve/test/season.xhtml?id=" + season);
    assertThat(page.locator("tbody").first()).containsText("Осипенко");
    assertThat(page.content()).doesNotContain(SomeExam.KEY);
    PageRules.check(page);

    page.locator("tbody th a").first().click();
    page.fill("#minutes", "20");
    page.fill("#reason", "Нарушение зрения, справка представлена.");
    PageRules.check(page);
    page.click("#time");
    assertThat(page.locator("#notices")).containsText("Время добавлено");

    var candidate = desks.of("candidate");
    candidate.navigate(ADDRESS + season);
    assertThat(candidate.locator("#main")).containsText("50 минут");
    candidate.click("#start");
    answer(candidate, 1, 2);
    assertThat(candidate.locator("#test-saved")).containsText("Ответ сохранён");
    candidate.navigate(ADDRESS + season + "&part=9");
    candidate.click("#finish");
    assertThat(candidate.locator("#result")).isVisible();

    page.navigate("/reserve/test/season.xhtml?id=" + season);
    assertThat(page.locator("svg.bars")).hasCount(4);
    PageRules.check(page);
    page.locator("tbody th a").first().click();
    assertThat(page.locator(".log")).containsText("справка представлена");
    page.fill("#reason", "Посторонняя помощь.");
    PageRules.check(page);
    page.click("#annul");
    assertThat(page.locator("#notices")).containsText("аннулирована");
  }

  @Test
  void pages_of_the_institute_keep_the_rules(Desks desks) {
    var test = SomeExam.published();
    var page = desks.of(SomeSeason.KEEPER);
    for (var address : new String[] {"tests.xhtml", "load.xhtml", "test.xhtml?id=" + test}) {
      page.navigate("/reserve/test/" + address);
      assertThat(page.content()).doesNotContain(SomeExam.KEY);
      PageRules.check(page);
    }
  }
}
