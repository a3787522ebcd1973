package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work without a mouse. */
@ExtendWith(Desks.Office.class)
class KeyboardIT {

  @Test
  void the_first_stop_skips_to_the_content(Desks desks) {
    var page = desks.of("officer");
    page.navigate("/document/orders.xhtml");
    page.keyboard().press("Tab");

    assertThat(page.locator(".skip")).isFocused();
    assertThat(page.locator(".skip")).isInViewport();
    page.keyboard().press("Enter");
    assertThat(page.locator("#main")).isFocused();
  }

  @Test
  void the_slash_leads_to_the_search(Desks desks) {
    var page = desks.of("officer");
    page.navigate("/document/orders.xhtml");
    page.keyboard().press("/");
    assertThat(page.locator("#global-search")).isFocused();
    page.keyboard().type("Пахомова");
    page.keyboard().press("Enter");

    page.waitForURL("**/desk/search.xhtml?q=*");
    assertThat(page.locator("main")).containsText("Пахомова");
  }

  @Test
  void a_slash_in_a_field_is_a_slash(Desks desks) {
    var page = desks.of("officer");
    page.navigate("/document/orders.xhtml");
    page.locator("#words").pressSequentially("1/2");

    assertThat(page.locator("#words")).hasValue("1/2");
  }

  @Test
  void errors_take_the_focus_and_lead_to_their_fields(Desks desks) {
    var page = desks.of("officer");
    page.navigate("/roadmap/create.xhtml");
    page.locator("#title").press("Tab");
    page.click("#create input[type=submit]");

    assertThat(page.locator(".error-summary")).isFocused();
    page.locator(".error-summary a[href='#title']").press("Enter");
    assertThat(page.locator("#title")).isFocused();
    PageRules.check(page);
  }
}
