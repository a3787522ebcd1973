package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeSigning;
import ru.rsnms.deploy.harness.SomeSigning.Wanted;

/** An agreement is signed, kept and looked up, at a desk and on a phone. */
@ExtendWith(Desks.Office.class)
class AgreementSigningPagesIT {

  private static final Wanted TOWN = Wanted.of("42-17", "ON_LAST_SIGNATURE");
  private static final FilePayload SCAN =
      new FilePayload(
          "scan.pdf",
          "application/pdf",
          "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));

  @Test
  void the_ministry_begins_and_the_head_of_a_town_signs(Desks desks) throws Exception {
    var id = SomeSigning.agreed(TOWN).split("/")[2];
    var officer = desks.of("officer");
    officer.navigate("/agreement/signing.xhtml?id=" + id);
    PageRules.check(officer);
    officer.click("a[href*='act=BEGIN']");
    PageRules.check(officer);
    officer.click("#do");
    assertThat(officer.locator("main")).containsText("Соглашение передано на подписание");

    var head = desks.of("munhead");
    head.navigate("/agreement/signings.xhtml");
    assertThat(head.locator("main")).containsText("Ваша очередь");
    PageRules.check(head);
    head.navigate("/agreement/signing.xhtml?id=" + id + "&act=SIGN");
    PageRules.check(head);
    head.navigate("/agreement/signing.xhtml?id=" + id + "&act=SIGN&way=ON_PAPER");
    PageRules.check(head);
    head.click("#sign");
    assertThat(head.locator("main")).containsText("Выберите скан");
    Api.as("munhead")
        .accept("application/pdf")
        .get("/agreements/" + id + "/signing/copy?method=ON_PAPER");
    head.fill("#signedOn", day());
    head.setInputFiles("#scan", SCAN);
    head.click("#sign");
    assertThat(head.locator("main")).containsText("Подпись принята");
    PageRules.check(head);
  }

  private static String day() {
    return java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy").format(RegionDay.today());
  }

  @Test
  void a_town_shows_what_it_did_and_the_street_looks_the_paper_up(Desks desks) throws Exception {
    var signing = SomeSigning.signed(TOWN);
    SomeSigning.register(signing, UUID.randomUUID().toString()).then().statusCode(200);
    var id = signing.split("/")[2];
    var town = desks.of("munofficer");
    town.navigate("/agreement/duties.xhtml?agreement=" + id);
    assertThat(town.locator("tbody tr")).hasCount(3);
    PageRules.check(town);
    String duty =
        Api.as("munofficer")
            .get("/agreement-duties?agreement=" + id)
            .path("find { it.open.contains('REPORT') }.id");
    town.navigate("/agreement/duty.xhtml?id=" + duty);
    PageRules.check(town);
    town.click("a[href*='act=REPORT']");
    PageRules.check(town);
    town.click("#do");
    assertThat(town.locator("main")).containsText("Напишите, что сделано");
    town.fill("#evidence", "Три встречи клуба");
    town.setInputFiles("#file", SCAN);
    town.click("#do");
    assertThat(town.locator("main")).containsText("Отчёт отправлен министерству");

    String code = Api.as("officer").get(signing).path("checkCode");
    town.navigate("/public/agreement.xhtml?code=" + code);
    assertThat(town.locator("main")).containsText("Лугинина");
    PageRules.check(town);
    town.navigate("/public/agreement.xhtml?code=nothing");
    assertThat(town.locator("main")).containsText("Соглашение не найдено");
  }
}
