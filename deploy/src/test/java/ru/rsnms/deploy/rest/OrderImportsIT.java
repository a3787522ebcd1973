package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.rsnms.deploy.harness.Api;

/** Documents made elsewhere: doubted in sentences, and nothing saved before a person confirms. */
class OrderImportsIT {

  private static final String TEXT = "text/plain; charset=UTF-8";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"order\": {            | /problems/document/import-broken",
        "{} {}                    | /problems/document/import-broken",
        "[]                       | /problems/document/import-no-bundle",
        "{\"order\": 7}           | /problems/document/import-no-bundle",
        "{\"order\": {}, \"files\": []} | /problems/document/import-no-bundle",
      })
  void what_is_no_bundle_is_refused(String body, String type) {
    check("officer", body)
        .then()
        .statusCode(400)
        .contentType(Orders.PROBLEM)
        .body("type", equalTo(type));
  }

  @Test
  void mistakes_are_found_and_cannot_be_confirmed() {
    var order = order("О находках");
    order.put("nomer", "7");
    order.withArray("items").add(clause("1", "Ещё раз до 31.09.2026."));
    order.withArray("annexes").addObject().putObject("data").putArray("files").add("нет.json");

    var report = checked("officer", order);

    report
        .body("confirmable", equalTo(false))
        .body("order", nullValue())
        .body("findings.code", hasItem("document/unknown-field"))
        .body("findings.code", hasItem("document/clause-twice"))
        .body("findings.code", hasItem("document/annex-file-missing"))
        .body("findings.code", hasItem("document/impossible-date"))
        .body("findings.proposal", hasItem(containsString("30.09.2026")));
    confirm("officer", id(report))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/document/import-doubtful"));
  }

  @Test
  void a_draft_is_made_once_by_the_one_who_loaded_the_file() {
    var title = "О загрузке " + UUID.randomUUID();
    var id = id(checked("officer", order(title)));

    assertThat(found(title)).isZero();
    Api.as("legal").get("/order-imports/" + id).then().statusCode(404);
    confirm("legal", id).then().statusCode(404);
    var draft = confirm("officer", id).then().statusCode(201).extract().header("Location");
    assertThat(confirm("officer", id).then().statusCode(201).extract().header("Location"))
        .isEqualTo(draft);
    assertThat(found(title)).isOne();
  }

  @Test
  void a_foreign_issuer_is_told_at_once() {
    checked("munofficer", order("О чужом"))
        .body("confirmable", equalTo(false))
        .body("findings.code", hasItem("document/foreign-issuer"));
  }

  @Test
  void a_historical_number_is_taken_once() {
    var number = "н-" + UUID.randomUUID().toString().substring(0, 8);
    var first = signed(historical(number));
    var second = signed(historical(number));

    Orders.register("legal", first, UUID.randomUUID().toString())
        .then()
        .statusCode(200)
        .body("number", equalTo(number))
        .body("on", equalTo("2020-03-05"));
    Orders.register("legal", second, UUID.randomUUID().toString())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/document/number-taken"))
        .body("detail", containsString(number));
  }

  @Test
  void a_plain_text_is_recognised_corrected_and_made_a_draft() {
    var title = "О тексте <b>" + UUID.randomUUID() + "</b> $P{x}";
    var report = sent("officer", TEXT, paper(title).getBytes(StandardCharsets.UTF_8));
    var id = report.statusCode(201).extract().<String>path("id");

    report
        .body("confirmable", equalTo(true))
        .body("paper.head.title", equalTo(title))
        .body("paper.lines.role", hasItem("CLAUSE"))
        .body("findings.find { it.code == 'document/impossible-date' }.line", equalTo(6));
    var body = "{\"role\": \"CLAUSE\", \"mark\": \"1\", \"text\": \"Проверить.\"}";
    Api.as("officer")
        .contentType(JSON)
        .body(body)
        .put("/order-imports/" + id + "/lines/6")
        .then()
        .statusCode(428);
    corrected(id, "\"77\"", body).then().statusCode(409);
    Api.as("legal")
        .contentType(JSON)
        .header("If-Match", "\"0\"")
        .body(body)
        .put("/order-imports/" + id + "/lines/6")
        .then()
        .statusCode(404);
    corrected(id, report.extract().header("ETag"), body)
        .then()
        .statusCode(200)
        .body("findings.code", not(hasItem("document/impossible-date")))
        .body("text.units[0].text", equalTo("Проверить."));
    var draft = confirm("officer", id).then().statusCode(201).extract().header("Location");
    Api.as("officer")
        .get(draft.substring(draft.indexOf("/orders/")))
        .then()
        .body("text.title", equalTo(title));
    Api.as("officer").get("/order-imports").then().statusCode(200).body("id", hasItem(id));
  }

  @Test
  void a_file_with_macros_is_refused_and_nothing_is_kept() throws IOException {
    var before = Api.as("officer").get("/order-imports").then().extract().path("id").toString();
    sent("officer", WORD, zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))
        .statusCode(400)
        .contentType(Orders.PROBLEM)
        .body("type", equalTo("/problems/document/import-macros"))
        .body("detail", containsString("макросы"));
    assertThat(Api.as("officer").get("/order-imports").then().extract().path("id").toString())
        .isEqualTo(before);
  }

  private static Response corrected(String id, String version, String body) {
    return Api.as("officer")
        .contentType(JSON)
        .header("If-Match", version)
        .body(body)
        .put("/order-imports/" + id + "/lines/6");
  }

  private static ValidatableResponse sent(String account, String type, byte[] content) {
    return Api.as(account)
        .contentType(type)
        .body(content)
        .queryParam("name", "приказ")
        .post("/order-imports")
        .then();
  }

  private static String paper(String title) {
    return "Министерство образования Кузбасса\nПРИКАЗ\nот 12.01.2026 № 5\n"
        + title
        + "\nПРИКАЗЫВАЮ:\n1. Проверить до 31.02.2026.\nМинистр А.А. Прежняя\n";
  }

  private static byte[] zip(String... names) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static String signed(ObjectNode order) {
    var address =
        confirm("officer", id(checked("officer", order))).then().extract().header("Location");
    var path = address.substring(address.indexOf("/orders/"));
    Orders.agreeAndSign(path);
    return path;
  }

  private static ObjectNode historical(String number) {
    var order = order("О прежнем").put("number", number);
    order.putObject("date").put("verbatim", "05.03.2020").put("norm", "2020-03-05");
    order.putObject("signatory").put("position", "Министр").put("name", "А.А. Прежняя");
    return order;
  }

  private static ObjectNode order(String title) {
    var order =
        MAPPER
            .createObjectNode()
            .put("doc_type", "ПРИКАЗ")
            .put("issuing_body", "Министерство образования Кузбасса")
            .put("title", title)
            .put("resolving_word", "ПРИКАЗЫВАЮ:");
    order.putArray("items").add(clause("1", "Проверить загрузку."));
    return order;
  }

  private static ObjectNode clause(String number, String text) {
    return MAPPER.createObjectNode().put("number", number).put("text", text);
  }

  private static Response check(String account, String body) {
    return Api.as(account).contentType(JSON).body(body).post("/order-imports");
  }

  private static ValidatableResponse checked(String account, ObjectNode order) {
    var bundle = MAPPER.createObjectNode().set("order", order);
    return check(account, bundle.toString()).then().statusCode(201);
  }

  private static String id(ValidatableResponse report) {
    return report.extract().path("id");
  }

  private static Response confirm(String account, String id) {
    return Api.as(account).contentType(JSON).post("/order-imports/" + id + "/confirmation");
  }

  private static int found(String title) {
    List<Map<String, ?>> orders =
        Api.as("officer").queryParam("words", title).get("/orders").then().extract().path("items");
    return (int) orders.stream().filter(order -> title.equals(order.get("title"))).count();
  }
}
