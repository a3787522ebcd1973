package ru.rsnms.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.deploy.harness.IssuedPaper;
import ru.rsnms.deploy.harness.SomeLetters;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomePanel;
import ru.rsnms.deploy.harness.SomeSeason;

/** Every page keeps the rules of all pages, empty or full, for one who works and for a newcomer. */
@ExtendWith(Desks.Office.class)
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageIT {

  private String order;
  private String roadmap;
  private UUID issued;
  private UUID season;
  private UUID panel;
  private String level;
  private String run;
  private String written;

  @BeforeAll
  void writeSomething(Desks desks) throws Exception {
    order = Drafts.order(desks, "О проверке каждой страницы", "Проверить все страницы.");
    roadmap = Drafts.roadmap(desks, "Дорожная карта проверки страниц");
    season = SomeSeason.id(SomeSeason.settled("Сезон проверки страниц"));
    panel = SomePanel.shared("Экспертиза проверки страниц", 2);
    level = SomeLevel.underReview("Сезон проверки страниц уровня", SomeLevel.best(30));
    run = SomeLevel.run(level).replaceFirst(".*/", "");
    SomeLevel.confirmed(level);
    written = SomeLevel.published("Сезон проверки страниц писем");
    SomeLetters.sent(written, "PRELIMINARY");
    issued = IssuedPaper.of("О проверке страниц изданного приказа").order();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/index.xhtml",
        "/document/orders.xhtml",
        "/document/orders.xhtml?words=ничегонетакого",
        "/document/create.xhtml",
        "/document/import.xhtml",
        "/document/journal.xhtml",
        "/document/journal.xhtml?from=32.01.2026",
        "/execution/instructions.xhtml",
        "/document/routes.xhtml",
        "/document/route.xhtml",
        "/roadmap/roadmaps.xhtml",
        "/roadmap/create.xhtml",
        "/reserve/seasons.xhtml",
        "/reserve/create.xhtml",
        "/reserve/handed-over.xhtml",
        "/reserve/ideas.xhtml",
        "/reserve/ideas.xhtml?words=ничегонетакого",
        "/reserve/my-ideas.xhtml",
        "/public/ideas.xhtml",
        "/reserve/cadre.xhtml",
        "/reserve/cadre.xhtml?words=ничегонетакого&on=01.01.2020",
        "/reserve/cadre-change.xhtml?purpose=EXTEND",
        "/reserve/coverage.xhtml",
        "/reserve/vacancies.xhtml",
        "/reserve/mine.xhtml",
        "/agreement/mine.xhtml",
        "/registry/organizations.xhtml",
        "/registry/people.xhtml",
        "/registry/municipalities.xhtml",
        "/registry/organization-register.xhtml",
        "/registry/person-register.xhtml",
        "/registry/substitutions.xhtml",
        "/registry/posts.xhtml",
        "/registry/post.xhtml?post=ректор",
        "/agreement/campaigns.xhtml",
        "/agreement/create.xhtml",
        "/agreement/templates.xhtml",
        "/agreement/signings.xhtml",
        "/agreement/duties.xhtml",
        "/desk/search.xhtml?q=школа"
      })
  void a_page_with_an_address_of_its_own(String address, Desks desks) {
    keepsTheRules(desks.of("officer"), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/registry/organizations.xhtml",
        "/registry/people.xhtml",
        "/registry/municipalities.xhtml"
      })
  void a_card_reached_from_its_list(String list, Desks desks) {
    var page = desks.of("officer");
    page.navigate(list);
    var card = (String) page.locator("tbody th a").first().evaluate("link => link.href");

    keepsTheRules(page, card);
  }

  @ParameterizedTest
  @CsvSource({
    "organizations,organization-correct.xhtml?id=",
    "organizations,organization-close.xhtml?id=",
    "organizations,authority.xhtml?organization=",
    "organizations,../document/house-style.xhtml?organization=",
    "people,person-correct.xhtml?id=",
    "people,employment.xhtml?person="
  })
  void a_page_that_changes_a_card(String list, String address, Desks desks) {
    var page = desks.of("officer");
    page.navigate("/registry/" + list + ".xhtml");
    var card = (String) page.locator("tbody th a").first().evaluate("link => link.href");

    keepsTheRules(page, "/registry/" + address + card.replaceFirst(".*id=", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "order.xhtml?id=",
        "order.xhtml?act=SEND&id=",
        "order.xhtml?tab=approval&id=",
        "order.xhtml?tab=signing&id=",
        "order.xhtml?tab=publication&id=",
        "order.xhtml?tab=execution&id=",
        "order.xhtml?tab=editions&id=",
        "order.xhtml?tab=papers&id=",
        "editor.xhtml?id=",
        "readers.xhtml?id="
      })
  void a_page_of_an_order(String address, Desks desks) {
    keepsTheRules(desks.of("officer"), "/document/" + address + order);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/document/order.xhtml?id=",
        "/document/order.xhtml?tab=approval&id=",
        "/document/order.xhtml?tab=signing&id=",
        "/document/order.xhtml?tab=publication&id=",
        "/document/order.xhtml?tab=execution&id=",
        "/document/order.xhtml?tab=editions&id=",
        "/document/order.xhtml?tab=papers&id=",
        "/document/order.xhtml?tab=history&id=",
        "/document/readers.xhtml?id=",
        "/execution/sending.xhtml?id=",
        "/amendment/act.xhtml?id="
      })
  void a_page_of_an_issued_order(String address, Desks desks) {
    keepsTheRules(desks.of("officer"), address + issued);
  }

  @ParameterizedTest
  @ValueSource(strings = {"roadmap.xhtml?id=", "editor.xhtml?id="})
  void a_page_of_a_roadmap(String address, Desks desks) {
    keepsTheRules(desks.of("officer"), "/roadmap/" + address + roadmap);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create.xhtml?id=",
        "season.xhtml?id=",
        "rule.xhtml?key=SHARE&id=",
        "rule.xhtml?key=ROUNDING&id=",
        "rule.xhtml?key=TIE_BREAK&id=",
        "contest.xhtml?id=",
        "contest.xhtml?at=0&id="
      })
  void a_page_of_a_season(String address, Desks desks) {
    keepsTheRules(desks.of(SomeSeason.KEEPER), "/reserve/" + address + season);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "panels.xhtml",
        "experts.xhtml",
        "expert.xhtml",
        "forms.xhtml",
        "form.xhtml",
        "panel.xhtml?id=",
        "plan.xhtml?id=",
        "plan.xhtml?way=EVEN_OUT&id="
      })
  void a_page_of_judging(String address, Desks desks) {
    var page = address.endsWith("=") ? address + panel : address;
    keepsTheRules(desks.of(SomePanel.KEEPER), "/expertise/" + page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reviews.xhtml", "sheet.xhtml?panel="})
  void a_page_of_an_expert(String address, Desks desks) {
    var page = address.endsWith("=") ? address + panel : address;
    keepsTheRules(desks.of(SomePanel.EXPERT), "/expertise/" + page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "applications.xhtml?season=",
        "dates.xhtml?id=",
        "overview.xhtml?id=",
        "sites.xhtml?season=",
        "figures.xhtml?season=",
        "training.xhtml?season=",
        "teams.xhtml?season="
      })
  void a_page_of_the_levels_of_a_season(String address, Desks desks) {
    keepsTheRules(desks.of(SomeSeason.KEEPER), "/reserve/" + address + season);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "season.xhtml?id=",
        "applications.xhtml?season=",
        "overview.xhtml?id=",
        "applications.xhtml?group=PASSED_FIRST&season=",
        "level.xhtml?id=",
        "what-if.xhtml?share=40&rounding=UP&id=",
        "what-if.xhtml?share=0&id=",
        "results.xhtml?id=",
        "list.xhtml?kind=RATING&id=",
        "appeals.xhtml?season=",
        "sittings.xhtml?season=",
        "programmes.xhtml?season=",
        "sitting-edit.xhtml?season=",
        "sites.xhtml?season=",
        "training.xhtml?season=",
        "teams.xhtml?season=",
        "enrol.xhtml?season="
      })
  void a_page_of_a_level(String address, Desks desks) {
    keepsTheRules(desks.of(SomeSeason.KEEPER), "/reserve/" + address + level.split("/")[2]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "level-letters.xhtml?id=",
        "level-letters.xhtml?kind=PRELIMINARY&channel=PAPER&id=",
        "letters-send.xhtml?kind=PRELIMINARY&id=",
        "letters-send.xhtml?kind=FINAL&id="
      })
  void a_page_of_the_letters_of_a_level(String address, Desks desks) {
    keepsTheRules(desks.of(SomeSeason.KEEPER), "/reserve/" + address + written.split("/")[2]);
  }

  @Test
  void a_page_of_a_letter_and_of_a_mailing(Desks desks) throws Exception {
    var page = "/reserve/letter.xhtml?id=" + SomeLetters.of(written, 1);
    keepsTheRules(desks.of(SomeSeason.KEEPER), page);
    var mailing = SomeLetters.newest(written).replace("/mailings/", "");
    keepsTheRules(desks.of(SomeSeason.KEEPER), "/reserve/mailing.xhtml?id=" + mailing);
  }

  @Test
  void a_page_of_a_run(Desks desks) {
    keepsTheRules(desks.of(SomeSeason.KEEPER), "/reserve/run.xhtml?id=" + run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tests.xhtml", "load.xhtml", "season.xhtml?id=", "results.xhtml?id="})
  void a_page_of_a_test(String address, Desks desks) {
    keepsTheRules(
        desks.of(SomeSeason.KEEPER),
        "/reserve/test/" + address + (address.endsWith("=") ? season : ""));
  }

  @ParameterizedTest
  @CsvSource({
    "candidate,/reserve/apply/index.xhtml",
    "teacher,/reserve/apply/index.xhtml",
    "nobody,/index.xhtml",
    "candidate,/reserve/decision.xhtml",
    "candidate,/reserve/apply/letters.xhtml",
    "candidate,/reserve/apply/team.xhtml",
    "nobody,/document/create.xhtml",
    "nobody,/document/journal.xhtml",
    "teacher,/index.xhtml"
  })
  void a_page_of_one_who_may_do_little(String user, String address, Desks desks) {
    keepsTheRules(desks.of(user), address);
  }

  @Test
  void a_page_that_says_no(Desks desks) {
    var page = desks.of("officer");
    page.navigate(OrderPage.ADDRESS + "019c0000-0000-7000-8000-000000000000");

    PageRules.check(page);
  }

  private static void keepsTheRules(Page page, String address) {
    var complaints = new ArrayList<String>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    var answer = page.navigate(address);

    assertThat(answer.ok()).as(address).isTrue();
    PageRules.check(page);
    assertThat(complaints).as("console: scripts, styles and policy").isEmpty();
    page.close();
  }
}
