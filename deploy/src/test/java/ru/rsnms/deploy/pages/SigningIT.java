package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.Signed;
import ru.rsnms.deploy.harness.Signers;

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
