package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Browser;

/** The way in and the way out, through the real Keycloak. */
class LoginIT {

  static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void the_login_leads_to_the_start_page() {
    var page = browser.login("officer");

    assertThat(page).hasTitle(Pattern.compile("Мои задачи"));
    assertThat(page.locator(".who")).containsText("Вершинина");
  }

  @Test
  void after_the_log_out_the_password_is_asked_again() {
    var page = browser.login("officer");

    page.locator("form[action$='/logout'] button").click();
    page.navigate("/");

    assertThat(page.locator("#kc-form-login")).isVisible();
  }

  @Test
  void a_wrong_password_says_so_in_russian() {
    var page = browser.stranger();
    page.navigate("/");
    page.fill("#username", "officer");
    page.fill("#password", "wrong");
    page.click("#kc-login");

    assertThat(page.locator("body")).containsText("Неправильное имя пользователя или пароль");
  }

  @Test
  void the_start_page_breaks_no_rule_of_its_own() {
    var complaints = new ArrayList<String>();
    var page = browser.stranger();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    login(page);

    Assertions.assertThat(complaints).as("console: scripts, styles and policy").isEmpty();
    Assertions.assertThat(violations(page)).as("accessibility").isEmpty();
  }

  private static void login(Page page) {
    browser.loginOn(page, "officer");
    page.waitForLoadState();
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream().map(rule -> rule.getId()).toList();
  }
}
