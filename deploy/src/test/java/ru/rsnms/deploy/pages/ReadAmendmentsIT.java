package ru.rsnms.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.http.ContentType.JSON;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.rest.Orders;

/** Clauses of an old amending act are read; a person finishes those that could not be. */
@ExtendWith(Desks.Office.class)
class ReadAmendmentsIT {

  private static final String TITLE = "О школе наставников";
  private static final String PREAMBLE = "В целях обмена опытом";

  @Test
  void unread_clauses_come_one_after_another_until_all_is_confirmed(Desks desks) {
    var number = "6" + Math.abs(UUID.randomUUID().hashCode() % 100_000);
    var base = issued(base(number));
    var amending = issued(amending(number));

    var page = desks.of("officer");
    page.navigate("/amendment/read.xhtml?id=" + amending);
    assertThat(page.locator("main h2")).hasText(TITLE);
    PageRules.check(page);
    page.click("main input[type=submit]");
    page.waitForURL("**/amend.xhtml?id=*");

    assertThat(page.locator("#clause-now h2")).hasText("Пункт 1.2");
    assertThat(page.locator("#clause-now")).containsText("пункт о плакатах больше не применять");
    assertThat(page.locator("#clause-now")).containsText("Формулировка не распознана");
    PageRules.check(page);
    page.click(".node[data-part=PREAMBLE]");
    assertThat(page.locator("#wording")).hasValue(PREAMBLE);
    assertThat(page.locator(".node[data-part=PREAMBLE]")).hasAttribute("aria-current", "true");
    page.locator(".node")
        .filter(new FilterOptions().setHasText("конкурс плакатов"))
        .first()
        .click();
    page.selectOption("#operation", "REPEAL_UNIT");
    assertThat(page.locator("#differences")).containsText("Было");
    assertThat(page.locator("#differences del")).containsText("конкурс плакатов");
    PageRules.check(page);
    page.click("#add");

    assertThat(page.locator("#notices")).containsText("Показан следующий непрочитанный");
    assertThat(page.locator("#clause-now h2")).hasText("Пункт 1.3");
    page.click("#pass-over");
    assertThat(page.locator("#notices")).containsText("непрочитанных больше нет");
    PageRules.check(page);
    page.click("#confirm");
    page.waitForURL("**/act.xhtml?id=" + base + "*");
    assertThat(page.locator("article.sheet").first()).containsText("О клубе наставников");
    assertThat(page.locator("article.sheet").first()).containsText("Утратил силу");
    PageRules.check(page);
  }

  private static String issued(Map<String, Object> text) {
    var address =
        Api.as("officer")
            .contentType(JSON)
            .body(Map.of("issuer", Orders.ministry(), "kind", "ORDER", "text", text))
            .post("/orders")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    var order = address.substring(address.indexOf("/orders/"));
    Orders.agreeAndSign(order);
    Orders.register("legal", order, UUID.randomUUID().toString()).then().statusCode(200);
    return order.substring("/orders/".length());
  }

  private static Map<String, Object> base(String number) {
    return text(
        TITLE,
        number,
        "2022-05-06",
        List.of(
            clause("1", "Открыть школу наставников.", List.of()),
            clause("2", "Провести конкурс плакатов.", List.of())));
  }

  private static Map<String, Object> amending(String number) {
    var name = "приказ министерства от 06.05.2022 № " + number + " «" + TITLE + "»";
    return text(
        "О внесении изменений в " + name,
        number + "-и",
        "2023-06-08",
        List.of(
            clause(
                "1",
                "Внести в " + name + " следующие изменения:",
                List.of(
                    clause(
                        "1.1",
                        "Заголовок изложить в следующей редакции: «О клубе наставников».",
                        List.of()),
                    clause("1.2", "пункт о плакатах больше не применять;", List.of()),
                    clause("1.3", "учесть пожелания школ.", List.of())))));
  }

  private static Map<String, Object> clause(String number, String words, List<?> children) {
    return Map.of(
        "id",
        UUID.randomUUID().toString(),
        "kind",
        "CLAUSE",
        "number",
        number,
        "text",
        words,
        "children",
        children);
  }

  private static Map<String, Object> text(String title, String number, String date, List<?> units) {
    var original =
        Map.of(
            "number",
            number,
            "date",
            date,
            "dateText",
            "от " + date,
            "issuerLines",
            List.of("МИНИСТЕРСТВО"),
            "kindWord",
            "ПРИКАЗ",
            "signatoryPosition",
            "Министр",
            "signatoryName",
            "И.И. Петров");
    return Map.of(
        "title",
        title,
        "preamble",
        PREAMBLE,
        "resolvingWord",
        "ПРИКАЗЫВАЮ:",
        "units",
        units,
        "original",
        original);
  }
}
