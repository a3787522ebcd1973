package ru.rsnms.deploy.client;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.IssuedPaper;
import ru.rsnms.deploy.harness.SystemUnderTest;

/**
 * The real order 1971 amends order 1145, whose old text nobody has: a stand-in takes its place. Its
 * title, first clause and regulation are the old ones until the day of 1971 and the new ones from
 * it on.
 */
class RealAmendmentIT {

  private static final String AMENDING = "order-1971";
  private static final String OLD_CLAUSE = "Утвердить положение (старая редакция).";
  private static final String OLD_RULE = "Прежнее положение.";

  @Test
  void the_editions_of_both_days_are_those_that_1971_made() throws Exception {
    assumeTrue(RealActs.areAtHand(), "the source documents are not beside the repository");
    var order = new ObjectMapper().readTree(RealActs.file(AMENDING).toFile());
    var amended = order.at("/amends/0");
    var day = LocalDate.parse(order.at("/date/norm").asText());

    var base = issued(standIn(amended));
    RealActs.issued(AMENDING);
    var amendment = readAgainst(base, order.path("number").asText());

    on(base, day.minusDays(1))
        .body("status.state", equalTo("IN_FORCE"))
        .body("text.title", equalTo(amended.path("title").asText()))
        .body("text.units[0].text", equalTo(OLD_CLAUSE))
        .body("text.annexes[0].units[0].children[0].text", equalTo(OLD_RULE));
    var clauses = order.at("/items/0/children");
    var edition =
        on(base, day).body("status.state", equalTo("AMENDED")).body("unapplied", hasSize(0));
    assertThat(clauses.at("/0/new_wording").asText())
        .contains(edition.extract().<String>path("text.title"));
    assertThat(clauses.at("/1/new_wording").asText())
        .contains(edition.extract().<String>path("text.units[0].text"));
    edition.body("text.annexes[0].units", hasSize(5));

    comparedAndPrinted(base, day);
    everybodyLearns(base, day);
    Api.as("officer").get(amendment).then().body("stage", equalTo("ISSUED"));
  }

  private static void comparedAndPrinted(String base, LocalDate day) {
    var days = "from=" + day.minusDays(1) + "&to=" + day;
    List<String> places =
        Api.as("officer")
            .get(base + "/editions/comparison?" + days)
            .then()
            .statusCode(200)
            .extract()
            .path("place");
    assertThat(places).contains("Заголовок", "Пункт 1");
    var paper = Api.as("officer").accept("*/*").get(base + "/editions/comparison/paper?" + days);
    paper.then().statusCode(200).contentType("application/pdf");
  }

  private static void everybodyLearns(String base, LocalDate day) {
    var id = UUID.fromString(base.substring(base.lastIndexOf('/') + 1));
    Api.anonymous()
        .get("/public/acts/" + IssuedPaper.codeOf(id))
        .then()
        .statusCode(200)
        .body("force", equalTo("AMENDED"))
        .body("editionFrom", equalTo(day.toString()));
  }

  /** Every clause of the real order is read without a hand, and confirmed. */
  private static String readAgainst(String base, String number) {
    List<Map<String, String>> found =
        Api.as("officer").get("/orders?words=" + number).path("items");
    var amending =
        found.stream().filter(row -> number.equals(row.get("number"))).findFirst().orElseThrow();
    var wanted =
        Map.of("order", amending.get("id"), "base", base.substring(base.lastIndexOf('/') + 1));
    var location =
        Api.as("officer")
            .contentType(JSON)
            .body(wanted)
            .post("/amendments/readings")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    var amendment = location.substring(location.indexOf("/amendments/"));
    var card = Api.as("officer").get(amendment).then().statusCode(200).extract();
    assertThat(card.<List<String>>path("readings.unread")).hasSize(3).containsOnlyNulls();
    Api.as("officer")
        .header("If-Match", card.header("ETag"))
        .contentType(JSON)
        .post(amendment + "/confirmation")
        .then()
        .statusCode(200);
    return amendment;
  }

  private static ValidatableResponse on(String base, LocalDate day) {
    return Api.as("officer").get(base + "/editions?on=" + day).then().statusCode(200);
  }

  private static String issued(Map<String, Object> text) throws IOException, InterruptedException {
    var ministry = Api.as("officer").get("/organizations?kind=MINISTRY").path("items[0].id");
    var location =
        Api.as("officer")
            .contentType(JSON)
            .body(Map.of("issuer", ministry, "kind", "ORDER", "text", text))
            .post("/orders")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    var order = location.substring(location.indexOf("/orders/"));
    var steps = new OrderSteps(SystemUnderTest.access());
    steps.agree(order, Duties.of("MINISTRY"));
    steps.sign(order, Duties.of("MINISTRY"));
    steps.register(order, Duties.of("MINISTRY"));
    return order;
  }

  /** Title, number and day of the amended order as 1971 tells them; the rest is of our own. */
  private static Map<String, Object> standIn(JsonNode amended) {
    var name = amended.path("title").asText().substring("Об утверждении положения ".length());
    var section =
        unit("SECTION", "1", "Общее", List.of(unit("CLAUSE", "1.1", OLD_RULE, List.of())));
    var regulation =
        Map.of(
            "id",
            UUID.randomUUID(),
            "kind",
            "REGULATION",
            "title",
            "ПОЛОЖЕНИЕ\n" + name,
            "orientation",
            "PORTRAIT",
            "units",
            List.of(section),
            "annexes",
            List.of());
    var original =
        Map.of(
            "number",
            amended.path("number").asText(),
            "date",
            amended.path("date").asText(),
            "dateText",
            "от " + amended.path("date").asText(),
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
        amended.path("title").asText(),
        "resolvingWord",
        "ПРИКАЗЫВАЮ:",
        "units",
        List.of(
            unit("CLAUSE", "1", OLD_CLAUSE, List.of()),
            unit("CLAUSE", "2", "Контроль оставляю за собой.", List.of())),
        "annexes",
        List.of(regulation),
        "original",
        original);
  }

  private static Map<String, Object> unit(
      String kind, String number, String words, List<?> children) {
    return Map.of(
        "id",
        UUID.randomUUID(),
        "kind",
        kind,
        "number",
        number,
        "text",
        words,
        "children",
        children);
  }
}
