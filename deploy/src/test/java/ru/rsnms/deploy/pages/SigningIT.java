package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.Signed;
import ru.rsnms.deploy.harness.Signers;
import ru.rsnms.deploy.harness.SystemUnderTest;

/** The minister signs outside of the system, by pages alone. */
@ExtendWith(Desks.Office.class)
class SigningIT {

  private static final String TODAY =
      RegionDay.today().format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));

  @Test
  void a_file_signed_outside_comes_back_and_is_shown_with_its_checks(Desks desks)
      throws IOException {
    var card = form(desks, "О подписи файлом", "Файлом подписи");
    var page = card.page();
    var minister = Signers.of("minister");
    attach(page, "#certificate", "minister.cer", minister.certificate());
    page.click("#enrol");
    assertThat(card.notices()).containsText("Сертификат проверен");
    PageRules.check(page);
    var copy = copy(page);

    attach(page, "#file", "copy.pdf.sig", Signers.impostorOf("minister").sign(copy));
    page.click("#sign");
    assertThat(card.notices()).containsText("не входит в число доверенных");
    attach(page, "#file", "copy.pdf.sig", minister.sign(copy));
    page.click("#sign");

    card.reached("Подписан");
    var signatures = card.signatures();
    assertThat(signatures).containsText("Файлом подписи");
    signatures.locator("summary").click();
    assertThat(signatures).containsText("Подпись сделана для этого файла");
    PageRules.check(page);
  }

  @Test
  void a_paper_signed_by_hand_comes_back_as_a_scan(Desks desks) throws IOException {
    var card = form(desks, "О подписи на бумаге", "На бумаге");
    var page = card.page();
    PageRules.check(page);
    copy(page);
    page.fill("#signedOn", TODAY);
    attach(page, "#scan", "scan.pdf", "не скан".getBytes(StandardCharsets.UTF_8));
    page.click("#sign");
    assertThat(page.locator("#scan-error")).containsText("PDF, JPEG или PNG");
    attach(page, "#scan", "scan.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    page.click("#sign");

    card.reached("Подписан");
    assertThat(card.signatures()).containsText("На бумаге");
  }

  @Test
  void a_signature_in_the_system_needs_a_login_for_this_text(Desks desks) {
    var card = form(desks, "О подписи новым входом", "В системе");
    var page = card.page();
    PageRules.check(page);
    assertThat(page.locator("#sign")).hasCount(0);

    card.confirmByLogin(SystemUnderTest.access().password());

    assertThat(page.locator(".note.is-ok")).containsText("Вход подтверждён");
    PageRules.check(page);
    card.sign("подпишу");
    assertThat(page.locator("#word-error")).isVisible();
    card.sign("подписываю");
    card.reached("Подписан");
    card.signatures().locator("summary").click();
    assertThat(card.signatures()).containsText("заново вошёл");
  }

  @Test
  void a_text_changed_during_the_login_is_told_and_not_signed(Desks desks) {
    var signed = new Signed();
    var order = signed.approved("О тексте до входа");
    var card = TasksPage.open(desks.of("minister")).start(order.toString());
    var page = card.page();
    page.click("#confirm");
    assertThat(page.locator("#password")).isVisible();
    signed.changeMeanwhile(order, "О тексте после входа");

    page.fill("#password", SystemUnderTest.access().password());
    page.click("#kc-login");

    assertThat(page.locator(".note.is-warn")).containsText("текст изменился");
    assertThat(page.locator("h1")).containsText("после входа");
    assertThat(page.locator("#sign")).hasCount(0);
    assertThat(page.locator("#confirm")).isVisible();
    PageRules.check(page);
  }

  @Test
  void a_login_for_one_order_opens_no_other(Desks desks) {
    var card = form(desks, "О первом входе", "В системе");
    card.confirmByLogin(SystemUnderTest.access().password());
    var confirmed = card.page().url().replaceAll(".*confirmation=", "");
    var other = new Signed().approved("О втором приказе");

    var page = desks.of("minister");
    page.navigate(OrderPage.ADDRESS + other + "&act=SIGN&way=IN_SYSTEM&confirmation=" + confirmed);

    assertThat(page.locator("#confirm")).isVisible();
    assertThat(page.locator("#sign")).hasCount(0);
    page.navigate("/signing/confirmed?state=" + confirmed + "&code=forged");
    assertThat(page.locator("#notices")).containsText("Вход не подтверждён");
    Assertions.assertThat(page.navigate("/signing/confirmed?state=forged&code=x").status())
        .isEqualTo(404);
  }

  private static OrderPage form(Desks desks, String title, String way) {
    var order = new Signed().approved(title).toString();
    var card = TasksPage.open(desks.of("minister")).start(order);
    card.page().locator("nav.tabs a").getByText(way).click();
    return card;
  }

  private static void attach(Page page, String field, String name, byte[] bytes) {
    page.setInputFiles(field, new FilePayload(name, "application/octet-stream", bytes));
  }

  private static byte[] copy(Page page) throws IOException {
    var download = page.waitForDownload(() -> page.click("a[href*='signing-copy']"));
    assertThat(download.suggestedFilename()).contains("экземпляр для подписания");
    return Files.readAllBytes(download.path());
  }
}
