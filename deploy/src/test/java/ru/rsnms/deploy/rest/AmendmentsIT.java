package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.IssuedPaper;

/** Acts made elsewhere: their clauses are read, finished, confirmed, and make editions. */
class AmendmentsIT {

  private static final String TITLE = "О школе кураторов";

  @Test
  void an_old_amending_act_is_read_finished_and_makes_an_edition() {
    var number = "7" + Math.abs(UUID.randomUUID().hashCode() % 100_000);
    var base = issued(base(number));
    var amending = issued(amending(number));
    var amendment = read(amending, base);

    var card = Api.as("officer").get(amendment).then().statusCode(200).extract();
    assertThat(card.<List<String>>path("readings.unread")).containsExactly(null, null, "WORDING");
    confirm(amendment)
        .then()
        .statusCode(409)
        .contentType(Orders.PROBLEM)
        .body("type", containsString("amendment/clauses-unread"));
    finish(amendment, card.path("readings[2].clause"), card.path("text.units[2].id"));
    confirm(amendment).then().statusCode(200).body("stage", equalTo("ISSUED"));

    on(base, "2023-06-07")
        .body("status.state", equalTo("IN_FORCE"))
        .body("text.title", equalTo(TITLE));
    on(base, "2023-06-08")
        .body("status.state", equalTo("AMENDED"))
        .body("text.title", equalTo("О клубе кураторов"))
        .body("text.units[1].text", equalTo("Принять заявки до 1 мая."))
        .body("text.units[2].text", equalTo("Утратил силу."))
        .body("unapplied", hasSize(0));
    on(base, "2020-01-01").body("status.state", equalTo("NOT_YET_IN_FORCE"));
    Api.as("officer")
        .get(base + "/editions/comparison?from=2023-06-07&to=2023-06-08")
        .then()
        .statusCode(200)
        .body("place", contains("Заголовок", "Пункт 2", "Пункт 3"))
        .body("kind", contains("REWORDED", "REWORDED", "REPEALED"));
    everybodyLearns(base);
    prints(base + "/editions/paper?on=2023-06-08");
    prints(base + "/editions/comparison/paper?from=2023-06-07&to=2023-06-08");
  }

  @Test
  void a_draft_has_no_editions_and_cannot_be_amended() {
    var draft = Orders.draft("officer", Orders.ministry());

    Api.as("officer").get(draft + "/editions").then().statusCode(409);
    Api.as("officer")
        .contentType(JSON)
        .body(Map.of("base", idOf(draft)))
        .post("/amendments")
        .then()
        .statusCode(409)
        .body("type", containsString("amendment/target-draft"));
  }

  @Test
  void words_are_printed_as_typed_and_kept_from_other_hands() {
    var hostile = "О <b>клубе</b> <script>alert(1)</script> $P{x} ${y} #{z}";
    var base = issued(base("8" + Math.abs(UUID.randomUUID().hashCode() % 100_000)));
    var begun =
        Api.as("officer")
            .contentType(JSON)
            .body(Map.of("base", idOf(base)))
            .post("/amendments")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    var amendment = begun.substring(begun.indexOf("/amendments/"));
    var seen = Orders.version("officer", amendment);
    retitle(amendment, seen, hostile).then().statusCode(200);

    retitle(amendment, seen, "О другом")
        .then()
        .statusCode(anyOf(equalTo(409), equalTo(412)))
        .body("type", containsString("shared/stale"));
    retitle(amendment, Orders.version("officer", amendment), "ы".repeat(1_000_000))
        .then()
        .statusCode(400)
        .body("type", containsString("document/word-too-long"));

    var order = "/orders/" + Api.as("officer").get(amendment).path("order");
    var draft = Api.as("officer").get(order).then().statusCode(200).extract();
    assertThat(draft.<String>path("text.units[0].children[0].children[0].text")).contains(hostile);
    otherHands(order, draft.path("text"))
        .then()
        .statusCode(409)
        .contentType(Orders.PROBLEM)
        .body("type", containsString("document/part-kept"));

    Orders.agreeAndSign(order);
    Orders.register("legal", order, UUID.randomUUID().toString()).then().statusCode(200);
    var edition = Api.as("officer").get(base + "/editions").then().statusCode(200).extract();
    assertThat(edition.<String>path("text.title")).isEqualTo(hostile);
    prints(base + "/editions/paper");
  }

  private static Response retitle(String amendment, String seen, String title) {
    var instruction =
        Map.of(
            "id",
            UUID.randomUUID().toString(),
            "operation",
            "REPLACE_TITLE",
            "target",
            Map.of("kind", "TITLE"),
            "title",
            title);
    return Api.as("officer")
        .header("If-Match", seen)
        .contentType(JSON)
        .body(
            Map.of(
                "instructions",
                List.of(instruction),
                "entry",
                Map.of("rule", "ON_SIGNING", "days", 0)))
        .put(amendment + "/instructions");
  }

  /** The ordinary way to save a text, with a word of the system's own clause changed. */
  private static Response otherHands(String order, Map<String, Object> text) {
    var changed = new HashMap<>(text);
    var units = new ArrayList<Map<String, Object>>(asUnits(text.get("units")));
    var first = new HashMap<>(units.get(0));
    first.put("text", "Внести иное:");
    units.set(0, first);
    changed.put("units", units);
    return Api.as("officer")
        .header("If-Match", Orders.version("officer", order))
        .contentType(JSON)
        .body(changed)
        .put(order + "/text");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> asUnits(Object units) {
    return (List<Map<String, Object>>) units;
  }

  /** Who follows the QR code of the old paper is told that it reads otherwise today. */
  private static void everybodyLearns(String base) {
    Api.anonymous()
        .get("/public/acts/" + IssuedPaper.codeOf(UUID.fromString(idOf(base))))
        .then()
        .statusCode(200)
        .body("force", equalTo("AMENDED"))
        .body("editionFrom", equalTo("2023-06-08"))
        .body("amendedBy", hasSize(1));
  }

  private static void prints(String address) {
    var paper = Api.as("officer").accept("application/pdf").get(address);
    paper.then().statusCode(200).contentType("application/pdf");
    assertThat(new String(paper.asByteArray(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  private static io.restassured.response.ValidatableResponse on(String base, String day) {
    return Api.as("officer").get(base + "/editions?on=" + day).then().statusCode(200);
  }

  private static String read(String amending, String base) {
    var address =
        Api.as("officer")
            .contentType(JSON)
            .body(Map.of("order", idOf(amending), "base", idOf(base)))
            .post("/amendments/readings")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return address.substring(address.indexOf("/amendments/"));
  }

  private static void finish(String amendment, String clause, String unit) {
    var meaning =
        Map.of(
            "id",
            UUID.randomUUID().toString(),
            "operation",
            "REPEAL_UNIT",
            "target",
            Map.of("kind", "UNIT", "id", unit));
    Api.as("officer")
        .header("If-Match", Orders.version("officer", amendment))
        .contentType(JSON)
        .body(Map.of("instructions", List.of(meaning)))
        .put(amendment + "/clauses/" + clause)
        .then()
        .statusCode(200);
  }

  private static Response confirm(String amendment) {
    return Api.as("officer")
        .header("If-Match", Orders.version("officer", amendment))
        .contentType(JSON)
        .post(amendment + "/confirmation");
  }

  private static String idOf(String order) {
    return order.substring(order.lastIndexOf('/') + 1);
  }

  private static String issued(Map<String, Object> text) {
    var order = historical(text);
    Orders.agreeAndSign(order);
    Orders.register("legal", order, UUID.randomUUID().toString()).then().statusCode(200);
    return order;
  }

  private static String historical(Map<String, Object> text) {
    var address =
        Api.as("officer")
            .contentType(JSON)
            .body(Map.of("issuer", Orders.ministry(), "kind", "ORDER", "text", text))
            .post("/orders")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return address.substring(address.indexOf("/orders/"));
  }

  private static Map<String, Object> base(String number) {
    return text(
        TITLE,
        number,
        "2022-05-06",
        List.of(
            clause("1", "Открыть школу кураторов.", List.of()),
            clause("2", "Принять заявки до 1 апреля.", List.of()),
            clause("3", "Провести конкурс плакатов.", List.of())));
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
                        "Заголовок изложить в следующей редакции: «О клубе кураторов».",
                        List.of()),
                    clause(
                        "1.2", "в пункте 2 слова «1 апреля» заменить словами «1 мая»;", List.of()),
                    clause("1.3", "пункт о плакатах больше не применять.", List.of()))),
            clause("2", "Контроль оставляю за собой.", List.of())));
  }

  private static Map<String, Object> clause(String number, String words, List<?> children) {
    var clause = new HashMap<String, Object>();
    clause.put("id", UUID.randomUUID().toString());
    clause.put("kind", "CLAUSE");
    clause.put("number", number);
    clause.put("text", words);
    clause.put("children", new ArrayList<>(children));
    return clause;
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
        "title", title, "resolvingWord", "ПРИКАЗЫВАЮ:", "units", units, "original", original);
  }
}
