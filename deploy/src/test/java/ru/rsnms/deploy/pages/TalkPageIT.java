package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ru.rsnms.deploy.harness.SomeAgreements.CENTER;
import static ru.rsnms.deploy.harness.SomeAgreements.MINISTRY;
import static ru.rsnms.deploy.harness.SomeAgreements.MUNICIPALITY;
import static ru.rsnms.deploy.harness.SomeAgreements.OTHER;
import static ru.rsnms.deploy.harness.SomeAgreements.REPORT;
import static ru.rsnms.deploy.harness.SomeAgreements.TOWN;
import static ru.rsnms.deploy.harness.SomeAgreements.id;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.SomeAgreements;

/** A municipality on a phone and its partners at their desks come to one text. */
@ExtendWith(Desks.Office.class)
class TalkPageIT {

  private static final int NARROW = 360;
  private static final int TALL = 740;

  @Test
  void a_clause_is_proposed_answered_entered_offered_and_accepted(Desks desks) throws Exception {
    var agreement = id(SomeAgreements.campaign("Кампания страниц").get(TOWN));
    var phone = desks.of(MUNICIPALITY);
    phone.setViewportSize(NARROW, TALL);
    propose(phone, agreement);

    answer(desks.of(MINISTRY), agreement, 1);
    answer(desks.of(CENTER), agreement, 1);
    enter(desks.of(MINISTRY), agreement);
    offer(desks.of(MINISTRY), agreement);

    accept(phone, agreement);
    accept(desks.of(CENTER), agreement);
    phone.navigate("/agreement/talk.xhtml?id=" + agreement);
    assertThat(phone.locator("main")).containsText("Текст согласован всеми сторонами");
    assertThat(phone.locator("a:has-text('Предложить изменение')")).hasCount(0);
    PageRules.check(phone);
    compare(phone, agreement);
  }

  private static void propose(Page page, String agreement) {
    page.navigate("/agreement/mine.xhtml");
    PageRules.check(page);
    page.click("a[href='talk.xhtml?id=" + agreement + "']");
    assertThat(page.locator("main")).containsText("Отчёт по п. 2.1");
    PageRules.check(page);
    page.click("#u-" + REPORT + " a:has-text('Предложить изменение')");
    assertThat(page.locator("#wording"))
        .hasValue("Отчёт по п. 2.1 направляется в течение 5 рабочих дней.");
    PageRules.check(page);
    page.fill("#wording", "Отчёт по п. 2.1 направляется в течение 10 рабочих дней.");
    page.click("#do");
    assertThat(page.locator("main")).containsText("Напишите обоснование");
    assertThat(page.locator("#wording"))
        .hasValue("Отчёт по п. 2.1 направляется в течение 10 рабочих дней.");
    PageRules.check(page);
    page.fill("#reason", "За пять дней отчёты не собрать.");
    page.click("#do");
    assertThat(page.locator("main")).containsText("Предложение отправлено другим сторонам");
    assertThat(page.locator("#u-" + REPORT + " .proposal")).containsText("За пять дней");
    PageRules.check(page);
  }

  private static void answer(Page page, String agreement, int choice) {
    page.navigate("/agreement/talk.xhtml?id=" + agreement);
    PageRules.check(page);
    page.click(".proposal a:has-text('Ответить')");
    PageRules.check(page);
    page.locator("#action input[type=radio]").nth(choice).check();
    page.click("#do");
    assertThat(page.locator("main")).containsText("Объясните, почему предложение отклонено");
    page.locator("#action input[type=radio]").first().check();
    page.click("#do");
    assertThat(page.locator("main")).containsText("Ответ сохранён");
  }

  private static void enter(Page page, String agreement) {
    page.navigate("/agreement/talk.xhtml?id=" + agreement);
    page.click("a[href*='act=ENTER']");
    assertThat(page.locator("main ins").first()).containsText("10");
    PageRules.check(page);
    page.click("#doEnter");
    assertThat(page.locator("main")).containsText("новая редакция у сторон");
    assertThat(page.locator("main")).containsText("Внесено в редакцию 2");
    PageRules.check(page);
  }

  private static void offer(Page page, String agreement) {
    page.navigate("/agreement/talk.xhtml?id=" + agreement);
    page.click(".proposal a:has-text('Предложить всем')");
    PageRules.check(page);
    page.click("#do");
    assertThat(page.locator("main")).containsText("Предложено соглашений: 2");
    PageRules.check(page);
  }

  private static void accept(Page page, String agreement) {
    page.navigate("/agreement/talk.xhtml?id=" + agreement);
    page.click("a[href*='act=ACCEPT']");
    PageRules.check(page);
    page.click("#do");
    assertThat(page.locator("main")).containsText("Вы согласились с текстом");
  }

  private static void compare(Page page, String agreement) {
    page.click("a[href='compare.xhtml?id=" + agreement + "']");
    assertThat(page.locator("table.compare ins")).containsText("10");
    assertThat(page.locator("table.compare del")).containsText("5");
    PageRules.check(page);
  }

  @Test
  void another_municipality_finds_nothing(Desks desks) throws Exception {
    var agreement = id(SomeAgreements.campaign("Кампания чужих страниц").get(TOWN));
    var page = desks.of(OTHER);

    for (var name : new String[] {"talk", "compare"}) {
      var answer = page.navigate("/agreement/" + name + ".xhtml?id=" + agreement);
      org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(404);
    }
    page.navigate("/agreement/mine.xhtml");
    assertThat(page.locator("a[href='talk.xhtml?id=" + agreement + "']")).hasCount(0);
  }
}
