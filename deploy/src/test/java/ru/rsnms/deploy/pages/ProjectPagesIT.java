package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ru.rsnms.deploy.harness.SomeLevel.sql;

import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeSeason;
import ru.rsnms.deploy.harness.SomeTeams;

/** The project of a team: written on a phone, led by the institute, answered by the site. */
@ExtendWith(Desks.Office.class)
class ProjectPagesIT {

  private static final int PHONE = 360;
  private static final int HEIGHT = 800;

  private static String day(int ahead) {
    return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(RegionDay.today().plusDays(ahead));
  }

  @Test
  void a_team_writes_its_project_on_a_phone_and_the_institute_leads_the_level(Desks desks)
      throws Exception {
    var path = SomeTeams.placed("Сезон страниц проекта");
    var season = SomeSeason.id(path);
    var keeper = desks.of(SomeSeason.KEEPER);
    keeper.navigate("/reserve/level.xhtml?level=2&id=" + season);
    PageRules.check(keeper);
    keeper.click("#begin");
    keeper.fill("#workTo", day(5));
    keeper.fill("#reviewTo", day(3));
    keeper.click("#settle");
    assertThat(keeper.locator("#reviewTo")).hasValue(day(3));
    keeper.fill("#reviewTo", day(9));
    keeper.click("#settle");
    assertThat(keeper.locator("h1 + .sub")).containsText("проекты по " + day(5));
    PageRules.check(keeper);

    writes(desks.of("candidate"), SomeTeams.team(path, 1));

    SomeTeams.handIn(season, 2, 2);
    keeper.navigate("/reserve/projects.xhtml?level=2&season=" + season);
    assertThat(keeper.locator("tbody")).containsText("Школа рядом");
    PageRules.check(keeper);
    keeper.navigate("/reserve/level.xhtml?level=2&id=" + season);
    keeper.click("#close");
    keeper.click("#review");
    assertThat(keeper.locator("#judge")).isVisible();
    PageRules.check(keeper);
    keeper.click("#judge");
    PageRules.check(keeper);
    defends(keeper, SomeTeams.team(path, 1));
    keeper.navigate("/reserve/level.xhtml?level=2&id=" + season);
    keeper.click("#compute");
    assertThat(keeper.locator("main")).containsText("проект не защищён или не оценён");
    PageRules.check(keeper);
  }

  private static void writes(Page page, UUID team) {
    page.setViewportSize(PHONE, HEIGHT);
    page.navigate("/reserve/apply/team.xhtml");
    PageRules.check(page);
    page.navigate("/reserve/apply/project.xhtml?level=2&team=" + team);
    PageRules.check(page);
    page.fill("#title", "Школа рядом");
    page.click("#submit");
    assertThat(page.locator("#summary-error")).containsText("в чём суть");
    assertThat(page.locator("#title")).hasValue("Школа рядом");
    PageRules.check(page);
    page.fill("#summary", "Пары учителей");
    page.click("#submit");
    page.waitForURL("**/team.xhtml*");
    assertThat(page.locator("main")).containsText("Проект уже сдан");
    PageRules.check(page);
  }

  private static void defends(Page page, UUID team) {
    page.navigate("/reserve/project.xhtml?level=2&team=" + team);
    page.fill("#day", day(2));
    page.click("#defend");
    assertThat(page.locator("#day-error")).containsText("более ранний");
    PageRules.check(page);
    page.fill("#day", day(0));
    page.click("#defend");
    assertThat(page.locator("#notices")).containsText("Защита записана");
    PageRules.check(page);
  }

  @Test
  void the_municipality_answers_for_its_organisation(Desks desks) throws Exception {
    var path = SomeTeams.placed("Сезон страниц передачи");
    var season = SomeSeason.id(path);
    SomeTeams.site(season, "EXPERT_PROJECT", "42-17-s002");
    SomeTeams.handIn(season, 2, 3);
    sql(
        "update reserve.team set stage = 'PRESENTED', project_site_id = (select id from reserve.site"
            + " where season_id = '%s' and kind = 'EXPERT_PROJECT') where season_id = '%s' and number = 2",
        season, season);
    sql(
        "update reserve.project set stage = 'DEFENDED', defended_on = current_date - 1"
            + " where season_id = '%s'",
        season);
    var address = "/reserve/project.xhtml?level=3&team=" + SomeTeams.team(path, 2);
    var keeper = desks.of(SomeSeason.KEEPER);
    keeper.navigate(address);
    keeper.fill("#number", "7");
    keeper.fill("#actDay", day(0));
    keeper.click("#handOver");
    assertThat(keeper.locator("#notices")).containsText("передан организации");
    PageRules.check(keeper);

    var officer = desks.of("munofficer");
    officer.navigate("/reserve/handed-over.xhtml");
    PageRules.check(officer);
    officer.navigate(address);
    PageRules.check(officer);
    officer.click("#decline");
    assertThat(officer.locator("#reason-error")).containsText("почему");
    officer.fill("#reason", "Нет средств");
    officer.click("#decline");
    assertThat(officer.locator("main")).containsText("Нет средств");
    PageRules.check(officer);
  }
}
