package ru.rsnms.deploy.crash;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ru.rsnms.deploy.RsnmsSystem.Part;
import ru.rsnms.deploy.StartFailure;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.Browser;
import ru.rsnms.deploy.harness.SystemUnderTest;
import ru.rsnms.deploy.harness.Tokens;

/** PostgreSQL dies under people and programs: both are told so, and lose nothing they wrote. */
@TestInstance(Lifecycle.PER_CLASS)
class DatabaseDownIT {

  private static final String TITLE = "Дорожная карта на случай отказа";
  private static final int ATTEMPTS = 20;

  private final Browser browser = new Browser();
  private String token;
  private Page form;
  private Page reader;

  @BeforeAll
  void the_database_dies_while_somebody_writes() throws Exception {
    token = Tokens.of("officer");
    form = browser.login("officer");
    reader = form.context().newPage();
    reader.navigate("/registry/municipalities.xhtml");
    write(form);
    SystemUnderTest.system().kill(Part.DATABASE);
  }

  @AfterAll
  void back() throws Exception {
    browser.close();
    SystemUnderTest.system().revive();
  }

  @Test
  void all_of_it() throws Exception {
    a_program_reads_that_it_may_ask_again();
    a_reader_is_offered_to_open_the_page_once_more();
    a_writer_keeps_what_was_typed();
    revive();
    what_was_typed_is_sent_again_and_saved();
    programs_are_served_again();
  }

  /** With a token from before: Keycloak rests on the same database. */
  private void a_program_reads_that_it_may_ask_again() {
    Api.anonymous()
        .auth()
        .oauth2(token)
        .get("/orders")
        .then()
        .statusCode(503)
        .header("Retry-After", "15")
        .contentType("application/problem+json")
        .body("type", is("/problems/shared/unavailable"))
        .body("detail", containsString("База данных сейчас не отвечает"))
        .body("incident", nullValue());
  }

  private void a_reader_is_offered_to_open_the_page_once_more() {
    var answer = reader.navigate("/registry/organizations.xhtml?words=школа");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.headerValue("retry-after")).isEqualTo("15");
    assertThat(reader.locator("h1")).hasText("Система временно недоступна");
    assertThat(reader.locator("main")).not().containsText("Номер случая");
    assertThat(reader.locator("main .btn.is-main"))
        .hasAttribute("href", "/registry/organizations.xhtml?words=%D1%88%D0%BA%D0%BE%D0%BB%D0%B0");
  }

  private void a_writer_keeps_what_was_typed() {
    form.click("#create input[type=submit]");

    assertThat(form.locator("h1")).hasText("Система временно недоступна");
    assertThat(form.locator("main")).containsText("Заполненное на странице не потеряно");
  }

  private void what_was_typed_is_sent_again_and_saved() {
    form.getByText("Отправить ещё раз").click();
    form.waitForURL("**/roadmap/*.xhtml?id=*");

    form.navigate("/roadmap/roadmaps.xhtml?words=отказ");
    assertThat(form.locator("main")).containsText(TITLE);
  }

  private static void programs_are_served_again() {
    Api.as("officer").get("/orders").then().statusCode(200);
  }

  private static void write(Page page) {
    page.navigate("/roadmap/create.xhtml");
    page.fill("#title", TITLE);
    page.selectOption("#owner", new SelectOption().setIndex(0));
    page.fill("#from", "01.09.2026");
    page.fill("#to", "31.05.2027");
    page.locator("#level input").first().check();
    page.locator("#form input").first().check();
  }

  /** The orphans of a killed database server need a moment to notice. */
  private static void revive() throws Exception {
    for (var attempt = 1; ; attempt++) {
      try {
        SystemUnderTest.system().revive(Part.DATABASE);
        return;
      } catch (StartFailure tooEarly) {
        if (attempt == ATTEMPTS) {
          throw tooEarly;
        }
        TimeUnit.MILLISECONDS.sleep(300);
      }
    }
  }
}
