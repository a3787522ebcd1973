package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.IssuedPaper;
import ru.rsnms.deploy.harness.SystemUnderTest;

/** The sections of an order's card as a person moves among them. */
@ExtendWith(Desks.Office.class)
@TestInstance(Lifecycle.PER_CLASS)
class OrderCardIT {

  private String issued;

  @BeforeAll
  void issue() {
    issued = IssuedPaper.of("О разделах карточки").order().toString();
  }

  @Test
  void every_section_has_an_address_and_back_leads_to_the_one_before(Desks desks) {
    var card = OrderPage.open(desks.of("officer"), issued);
    var page = card.page();
    card.section("Согласование").section("История");
    assertThat(page).hasURL(Pattern.compile("[?&]tab=history"));
    assertThat(page).hasTitle(Pattern.compile("^История: Приказ от .* № "));

    page.goBack();
    assertThat(card.content()).containsText("Караваев");
    assertThat(page).hasURL(Pattern.compile("[?&]tab=approval"));
    page.goBack();
    assertThat(card.sheet()).containsText("Провести проверку.");
  }

  @Test
  void a_section_tells_how_far_it_has_come(Desks desks) {
    var page = OrderPage.open(desks.of("officer"), issued).page();

    assertThat(page.locator("#sections a[href*='approval']")).containsText("1 из 1");
  }

  @Test
  void an_unknown_section_is_the_text(Desks desks) {
    var page = desks.of("officer");
    page.navigate(OrderPage.ADDRESS + issued + "&tab=nowhere");

    assertThat(new OrderPage(page).sheet()).containsText("Провести проверку.");
  }

  @Test
  void sections_are_reached_and_opened_by_the_keyboard(Desks desks) {
    var page = OrderPage.open(desks.of("officer"), issued).page();
    page.locator("#sections [aria-current=page]").focus();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile("[?&]tab=approval"));
    assertThat(page.locator("#sections [aria-current=page]")).containsText("Согласование");
  }

  @Test
  void sections_work_without_scripts(Desks desks) {
    var desk = desks.of("officer").context();
    try (var plain =
        desk.browser()
            .newContext(
                new NewContextOptions()
                    .setJavaScriptEnabled(false)
                    .setStorageState(desk.storageState())
                    .setBaseURL(SystemUnderTest.baseUrl()))) {
      var card = OrderPage.open(plain.newPage(), issued);
      assertThat(card.section("Бумаги").content()).containsText("Заверенная копия");
    }
  }

  @Test
  void on_a_phone_the_open_section_is_in_sight(Desks desks) {
    var page = desks.of("officer");
    page.setViewportSize(360, 800);
    page.navigate(OrderPage.ADDRESS + issued + "&tab=history");

    assertThat(page.locator("#sections [aria-current=page]")).isInViewport();
  }

  @Test
  void one_action_is_the_next_and_depends_on_who_looks(Desks desks) {
    var press = OrderPage.open(desks.of("press"), issued);
    assertThat(press.next()).containsText("отметьте, где он опубликован");
    assertThat(press.page().locator("#actions .is-main")).hasCount(1);
    assertThat(press.page().locator("#actions .is-main")).hasText("Отметить публикацию");

    var officer = OrderPage.open(desks.of("officer"), issued);
    assertThat(officer.next()).containsText("публикация ещё не отмечена");
    assertThat(officer.page().locator("#actions .is-main")).hasCount(0);
    assertThat(officer.reason("PUBLISH")).containsText("Публикацию отмечает");
  }
}
