package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.options.FilePayload;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.Browser;
import ru.rsnms.deploy.harness.ExportedRegister;
import ru.rsnms.deploy.harness.IssuedPaper;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.Signers;

/**
 * The whole way of acts in one go, by pages and over REST: an old act is imported, amended by
 * clicking, both are agreed by a route; three acts are signed in three ways, numbered, published,
 * read by those they name, carried out and controlled; a visitor checks a paper by its code, and a
 * forged register is found out.
 */
@ExtendWith(Desks.Office.class)
class WholeStoryIT {

  private static final String NUMBER =
      "1145-" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
  private static final String OLD_TITLE = "О клубе методистов Кузбасса";
  private static final String NEW_TITLE = "О школе методистов Кузбасса";
  private static final String OLD_CLAUSE = "Утвердить прилагаемое положение о клубе методистов.";
  private static final String NEW_CLAUSE = "Утвердить прилагаемое положение о школе методистов.";
  private static final String OLD_RULE = "Клуб собирается один раз в год.";
  private static final String NEW_RULE = "Школа работает весь учебный год.";
  private static final String REPORT = "подготовить план школы методистов";

  private static final String PAPER =
      """
      МИНИСТЕРСТВО ОБРАЗОВАНИЯ КУЗБАССА
      ПРИКАЗ
      от 11.05.2022 № %1$s
      г. Кемерово
      О клубе методистов Кузбасса
      В целях обмена опытом между методическими службами
      ПРИКАЗЫВАЮ:
      1. Утвердить прилагаемое положение о клубе методистов.
      2. Методическим службам поддержать работу клуба.
      3. Контроль за исполнением приказа оставляю за собой.
      Министр образования Кузбасса А.А. Прежняя
      Приложение
      к приказу министерства
      от 11.05.2022 № %1$s
      ПОЛОЖЕНИЕ
      о клубе методистов Кузбасса
      1. Общие положения
      1.1. Клуб объединяет методистов области.
      1.2. Клуб собирается один раз в год.
      """;

  private static final byte[] SCAN = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
  private static final LocalDate TODAY = RegionDay.today();

  @Test
  void acts_are_imported_amended_signed_issued_carried_out_and_checked(Desks desks)
      throws Exception {
    var base = imported(desks);
    agreedByRoute(desks, base);
    signedOnPaper(desks, base);
    registered(desks, base);

    var amending = amendedByClicking(desks, base);
    agreedByRoute(desks, amending);
    signedByFile(desks, amending);
    registered(desks, amending);
    published(desks, amending);
    editionsOfBothDays(desks, base);
    wasAndIs(desks, base);

    var control = charging();
    agreedByRoute(desks, control);
    signedInTheSystem(desks, control);
    registered(desks, control);
    familiarised(desks, control);
    carriedOut(desks, control);

    checkedByVisitor(base, amending);
    forgeryIsFound(amending);
  }

  private static String imported(Desks desks) {
    var check = ImportPage.open(desks.of("officer")).take(PAPER.formatted(NUMBER));
    assertThat(check.page().locator("main")).containsText(OLD_RULE);
    PageRules.check(check.page());
    var order = check.confirm();
    var card = new OrderPage(check.page());
    assertThat(card.sheet()).containsText(OLD_CLAUSE);
    assertThat(card.next()).containsText("Отправьте документ на согласование");
    return order;
  }

  /** The lawyer first, the rector of the institute after her. */
  private static void agreedByRoute(Desks desks, String order) {
    var card = OrderPage.open(desks.of("officer"), order).choose("Отправить на согласование");
    card.addApprover("Караваев").nextStep().addApprover("Красноярова").act();
    card.reached("На согласовании");
    assertThat(card.next()).containsText("Ждут: Караваев");
    assertThat(TasksPage.open(desks.of("rector")).task(order)).hasCount(0);

    TasksPage.open(desks.of("legal")).start(order).act();
    TasksPage.open(desks.of("rector")).start(order).act();
    var agreed = OrderPage.open(desks.of("officer"), order);
    agreed.reached("Согласован");
    assertThat(agreed.page().locator("#sections")).containsText("2 из 2");
  }

  private static void signedOnPaper(Desks desks, String order) throws IOException {
    var card = TasksPage.open(desks.of("minister")).start(order);
    card.signOnPaper(digits(TODAY), SCAN);
    card.reached("Подписан");
    assertThat(card.signatures()).containsText("На бумаге");
  }

  private static void signedByFile(Desks desks, String order) throws IOException {
    var card = TasksPage.open(desks.of("minister")).start(order);
    card.signByFile(Signers.of("minister"));
    card.reached("Подписан");
    assertThat(card.signatures()).containsText("Файлом подписи");
  }

  private static void signedInTheSystem(Desks desks, String order) {
    var card = TasksPage.open(desks.of("minister")).start(order);
    card.signWithForms("подписываю");
    card.reached("Подписан");
    assertThat(card.signatures()).containsText("В системе");
  }

  private static void registered(Desks desks, String order) {
    var card = TasksPage.open(desks.of("legal")).start(order);
    card.act();
    card.reached("Зарегистрирован");
    assertThat(card.sheet().locator(".req")).containsText(numberOf(order));
  }

  /** Title, clause and annex get new wordings by a click on each. */
  private static String amendedByClicking(Desks desks, String base) {
    var amend = AmendPage.begin(desks.of("officer"), base);
    amend.reword(OLD_TITLE, NEW_TITLE);
    assertThat(amend.preview()).containsText("Заголовок приказа изложить в следующей редакции:");
    assertThat(amend.preview()).containsText("«" + NEW_TITLE + "».");
    amend.add().reword(OLD_CLAUSE, "1. " + NEW_CLAUSE).add();
    amend.reword("Приложение", "1. Общие положения\n1.1. " + NEW_RULE).add();
    PageRules.check(amend.page());
    var order = amend.order();
    assertThat(new OrderPage(amend.page()).sheet()).containsText("О внесении изменений в приказ");
    return order;
  }

  private static void published(Desks desks, String order) {
    var card = OrderPage.open(desks.of("press"), order).choose("Отметить публикацию");
    card.publish("Сайт министерства", "https://example.test/acts/1971", digits(TODAY));
    card.reached("Опубликован");
    assertThat(card.section("Публикация").content()).containsText("Сайт министерства");
    Api.as("officer").get("/orders/" + order).then().body("stage", equalTo("PUBLISHED"));
  }

  private static void editionsOfBothDays(Desks desks, String base) {
    var old = ActPage.on(desks.of("officer"), base, digits(TODAY.minusDays(1)));
    assertThat(old.page().locator("h1")).hasText(OLD_TITLE);
    assertThat(old.text()).containsText(OLD_CLAUSE);
    assertThat(old.text()).containsText(OLD_RULE);
    var current = ActPage.on(desks.of("officer"), base, digits(TODAY));
    assertThat(current.page().locator("h1")).hasText(NEW_TITLE);
    assertThat(current.text()).containsText(NEW_CLAUSE);
    assertThat(current.text()).containsText(NEW_RULE);
    assertThat(current.text()).containsText("(в ред. приказа от");
    assertThat(current.state()).hasText("Действует с изменениями");

    edition(base, TODAY.minusDays(1)).body("text.title", equalTo(OLD_TITLE));
    edition(base, TODAY).body("text.title", equalTo(NEW_TITLE));
  }

  private static void wasAndIs(Desks desks, String base) {
    var page = ActPage.on(desks.of("officer"), base, digits(TODAY)).compare();
    assertThat(page.locator(".compare")).containsText("клубе");
    assertThat(page.locator(".compare del").first()).containsText("клубе");
    assertThat(page.locator(".compare ins").first()).containsText("школе");
    PageRules.check(page);
  }

  /** An order that names the officer as reader and executor and leaves control to the minister. */
  private static String charging() {
    var clauses =
        List.of(
            clause("1", "Главному консультанту Вершининой Е.А. " + REPORT + " до 15.02.2027."),
            clause("2", "Контроль за исполнением настоящего приказа оставляю за собой."));
    var reader = Map.of("name", "Вершинина Е.А.", "account", "officer");
    var text =
        Map.of(
            "title",
            "О подготовке школы методистов",
            "resolvingWord",
            "ПРИКАЗЫВАЮ:",
            "units",
            clauses,
            "acquaintance",
            Map.of("heading", "С приказом ознакомлены:", "people", List.of(reader)));
    var ministry = Api.as("officer").get("/organizations?kind=MINISTRY").path("items[0].id");
    var address =
        Api.as("officer")
            .contentType(ContentType.JSON)
            .body(Map.of("issuer", ministry, "kind", "ORDER", "text", text))
            .post("/orders")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static Map<String, Object> clause(String number, String words) {
    return Map.of("id", UUID.randomUUID(), "kind", "CLAUSE", "number", number, "text", words);
  }

  private static void familiarised(Desks desks, String order) {
    var card = OrderPage.open(desks.of("officer"), order).choose("Подтвердить ознакомление");
    card.act();
    assertThat(card.notices()).containsText("Ознакомление подтверждено");
    var sheet = card.section("Публикация и ознакомление").content();
    assertThat(sheet).containsText("Вершинина");
    assertThat(sheet).containsText(digits(TODAY));
    PageRules.check(card.page());
  }

  /** The lawyer charges, the officer reports, the minister accepts. */
  private static void carriedOut(Desks desks, String order) throws IOException {
    var charged = InstructionPage.of(OrderPage.open(desks.of("legal"), order), REPORT);
    charged.act();
    charged.reached("На исполнении");

    var reported = InstructionPage.ofTask(desks.of("officer"), REPORT);
    PageRules.check(reported.page());
    reported.write("План готов и разослан.").attach("план.pdf", SCAN).act();
    reported.reached("Отчёт на проверке");

    var accepted = InstructionPage.ofTask(desks.of("minister"), REPORT);
    accepted.act();
    accepted.reached("Исполнено");

    var card = OrderPage.open(desks.of("officer"), order);
    assertThat(card.page().locator("#sections")).containsText("1 из 1");
    assertThat(wordsOf(card.section("Бумаги").download("Отчёт об исполнении")))
        .contains("План готов и разослан");
  }

  /** A visitor without a login follows the code of the paper and drops the file on the page. */
  private static void checkedByVisitor(String base, String amending) {
    var paper = paperOf(amending);
    try (var browser = new Browser()) {
      var page = browser.stranger();
      page.navigate("/v/" + IssuedPaper.codeOf(UUID.fromString(base)));
      assertThat(page.locator("h1")).containsText("№ " + NUMBER);
      assertThat(page.locator("main")).containsText("Действует с изменениями");

      page.navigate("/v/" + IssuedPaper.codeOf(UUID.fromString(amending)));
      page.setInputFiles("#file", new FilePayload("a.pdf", "application/pdf", paper));
      page.locator("button[type=submit]").first().click();
      assertThat(page.locator("[role=status]")).containsText("Это подлинный файл");
      PageRules.check(page);
    }
  }

  private static void forgeryIsFound(String order) throws Exception {
    var register = ExportedRegister.ofNow();
    assertThat(register.verified().rc()).as(register.verified().words()).isZero();

    var forged = register.withByteTurned(paperOf(order)).verified();
    assertThat(forged.rc()).isEqualTo(1);
    assertThat(forged.words()).contains(ExportedRegister.nameOf(paperOf(order)), "изменено");
  }

  private static io.restassured.response.ValidatableResponse edition(String act, LocalDate day) {
    return Api.as("officer").get("/orders/" + act + "/editions?on=" + day).then().statusCode(200);
  }

  private static String numberOf(String order) {
    return Api.as("officer").get("/orders/" + order).then().extract().path("number");
  }

  private static byte[] paperOf(String order) {
    return Api.as("officer")
        .accept("application/pdf")
        .get("/orders/" + order + "/paper")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static String wordsOf(byte[] paper) throws IOException {
    try (var document = Loader.loadPDF(paper)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  private static String digits(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
  }
}
