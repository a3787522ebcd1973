package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.http.ContentType.JSON;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeApplications;
import ru.rsnms.deploy.harness.SomeSeason;
import ru.rsnms.deploy.rest.Orders;

/** Level 2 by pages: sites by figures, the training at the door, teams by hand. */
@ExtendWith(Desks.Office.class)
class TeamsIT {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LAST = RegionDay.today().getYear() - 1;

  /** A season whose rules are in force. */
  private static UUID season(String title) {
    var path = SomeSeason.settled(title);
    String order = SomeSeason.step(path, "freezing", Map.of()).then().extract().path("order.id");
    Orders.issue(SomeSeason.KEEPER, "/orders/" + order);
    return SomeSeason.id(path);
  }

  @Test
  void participants_are_confirmed_ticked_shared_out_and_moved(Desks desks) {
    var season = season("Сезон команд на страницах");
    SomeApplications.submitted(season, 12);
    var page = desks.of(SomeSeason.KEEPER);
    confirm(page, season);
    schedule(page, season);
    for (var day = 1; day <= 3; day++) {
      tick(page, season, day);
    }
    page.navigate("/reserve/training.xhtml?season=" + season);
    assertThat(page.locator("tbody tr")).hasCount(12);
    PageRules.check(page);

    page.navigate("/reserve/teams.xhtml?season=" + season);
    PageRules.check(page);
    page.click("#form");
    assertThat(page.locator("#notices")).containsText("Сформировано команд: 2");
    PageRules.check(page);
    move(page);
    fix(page);
    page.navigate("/reserve/teams-place.xhtml?season=" + season);
    assertThat(page.locator(".empty")).containsText("Распределять пока нечего");
    PageRules.check(page);
  }

  private static void confirm(Page page, UUID season) {
    page.navigate("/reserve/entrants.xhtml?season=" + season);
    assertThat(page.locator("#chosen input")).hasCount(12);
    PageRules.check(page);
    for (var at = 0; at < 12; at++) {
      page.locator("#chosen input").nth(at).check();
    }
    page.fill("#ground", "протокол от 12.03.2027 № 2");
    page.click("#admit [type=submit]");
    assertThat(page.locator("#notices")).containsText("Подтверждено участников: 12");
  }

  private static void schedule(Page page, UUID season) {
    page.navigate("/reserve/entrants.xhtml?season=" + season);
    var days = page.locator("#schedule input.in");
    assertThat(days).hasCount(3);
    for (var at = 0; at < 3; at++) {
      days.nth(at).fill(TYPED.format(RegionDay.today().minusDays(2L - at)));
    }
    page.click("#plan");
    assertThat(page.locator("#notices")).containsText("Дни подготовки назначены");
  }

  private static void tick(Page page, UUID season, int day) {
    page.navigate("/reserve/attendance.xhtml?season=" + season + "&day=" + day);
    assertThat(page.locator("#present input")).hasCount(12);
    if (day == 1) {
      PageRules.check(page);
    }
    page.click("#all");
    assertThat(page.locator("#present input").last()).isChecked();
    page.click("#attendance .btn.is-main");
    assertThat(page.locator("#notices")).containsText("12 из 12");
  }

  private static void move(Page page) {
    page.locator("tbody th a").first().click();
    assertThat(page.locator("#to")).isVisible();
    PageRules.check(page);
    page.locator("#to label").filter(new FilterOptions().setHasText("№ 2")).click();
    page.fill("#reason", "живёт рядом");
    page.click("#move .btn.is-main");
    assertThat(page.locator("#notices")).containsText("Состав команд изменён");
  }

  private static void fix(Page page) {
    page.locator("h2 a").first().click();
    assertThat(page.locator("#fix")).isVisible();
    PageRules.check(page);
    page.click("#appoint");
    assertThat(page.locator("#notices")).containsText("Руководитель назначен");
    page.click("#fix");
    assertThat(page.locator("#notices")).containsText("Состав закреплён");
  }

  @Test
  void an_organisation_that_fits_is_proposed_from_the_list(Desks desks) {
    var season = season("Сезон площадок на страницах");
    var indicator = "Показатель " + UUID.randomUUID();
    enter(indicator, "42-17-s002", 50, 60, 40, 60);
    enter(indicator, "42-17-s001", 50, 52, 53, 60);
    var page = desks.of(SomeSeason.KEEPER);
    page.navigate(
        "/reserve/sites.xhtml?season=" + season + "&kind=EXPERT_PROJECT&indicator=" + indicator);
    assertThat(page.locator("svg.spark")).hasCount(1);
    PageRules.check(page);
    page.locator("tbody a.btn").first().click();
    assertThat(page.locator("#teams")).isVisible();
    PageRules.check(page);
    page.fill("#teams", "2");
    page.click("#propose .btn.is-main");
    assertThat(page.locator("#notices")).containsText("Площадка предложена");
    PageRules.check(page);

    page.navigate(
        "/reserve/sites.xhtml?season=" + season + "&kind=INTERNSHIP&indicator=" + indicator);
    page.locator("tbody a.btn").first().click();
    assertThat(page.locator("#winner")).isVisible();
    PageRules.check(page);
    page.click("#propose .btn.is-main");
    assertThat(page.locator("#winner-error")).isVisible();
  }

  private static void enter(String indicator, String organization, int... values) {
    var figures = new ArrayList<Map<String, Object>>();
    for (var at = 0; at < values.length; at++) {
      figures.add(
          Map.of(
              "organization",
              organization,
              "year",
              LAST - values.length + 1 + at,
              "indicator",
              indicator,
              "value",
              values[at]));
    }
    Api.as(SomeSeason.KEEPER)
        .contentType(JSON)
        .body(Map.of("figures", List.copyOf(figures), "source", "отчёт"))
        .post("/figures")
        .then()
        .statusCode(200);
  }
}
