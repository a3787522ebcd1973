package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;

/** Routes, rounds, substitutes and the approval sheet, as programs see them. */
class ApprovalIT {

  @Test
  void a_route_belongs_to_its_organisation_and_ends_by_date() {
    var address =
        keep("munofficer", Orders.authorityOf("42-17"))
            .statusCode(201)
            .extract()
            .header("Location");
    var route = address.substring(address.indexOf("/approval-routes/"));

    Api.as("munofficer2").get(route).then().statusCode(404);
    keep("munofficer2", Orders.authorityOf("42-17")).statusCode(403);
    Api.as("munofficer")
        .contentType(JSON)
        .body(Map.of("lastDay", RegionDay.today().toString()))
        .post(route + "/end")
        .then()
        .statusCode(428);
    var seen = Api.as("munofficer").get(route).then().extract().header("ETag");
    Api.as("munofficer")
        .header("If-Match", seen)
        .contentType(JSON)
        .body(Map.of("lastDay", RegionDay.today().toString()))
        .post(route + "/end")
        .then()
        .statusCode(200)
        .body("period.to", equalTo(RegionDay.today().toString()));
    Api.as("munofficer")
        .header("If-Match", seen)
        .contentType(JSON)
        .body(Map.of("lastDay", RegionDay.today().toString()))
        .post(route + "/end")
        .then()
        .statusCode(412);
  }

  private static ValidatableResponse keep(String account, String organization) {
    var body =
        Map.of(
            "organization",
            organization,
            "name",
            "Проверка маршрута",
            "rule",
            "REMARKS_AND_CHANGED",
            "steps",
            List.of(Map.of("name", "Руководитель", "seats", List.of(seat("munhead", 2)))));
    return Api.as(account).contentType(JSON).body(body).post("/approval-routes").then();
  }

  @Test
  void steps_follow_each_other_and_the_sheet_tells_it() throws IOException {
    var order = Orders.draft("officer", Orders.ministry());
    send(order, steps(List.of("press", "center"), List.of("legal"))).statusCode(200);

    decide("legal", order, "AGREED", null).statusCode(409);
    decide("press", order, "AGREED", null).statusCode(200);
    decide("center", order, "AGREED", null).statusCode(200).body("stage", equalTo("ON_APPROVAL"));
    Api.as("legal").get("/tasks").then().body("order", hasItem(idOf(order)));
    decide("legal", order, "AGREED_WITH_REMARKS", "Уточнить срок.")
        .statusCode(200)
        .body("stage", equalTo("APPROVED"));

    Api.as("officer")
        .get(order + "/approval")
        .then()
        .statusCode(200)
        .body("rounds[0].outcome", equalTo("AGREED"))
        .body("rounds[0].steps.name", contains("Подготовка", "Правовая экспертиза"))
        .body("rounds[0].steps[1].visas[0].due", not(nullValue()))
        .body("rounds[0].steps[1].visas[0].remark", equalTo("Уточнить срок."));
    assertThat(wordsOf(paper(order))).contains("ЛИСТ СОГЛАСОВАНИЯ", "Караваев", "Уточнить срок.");
  }

  @Test
  void after_a_refusal_those_are_asked_whom_the_change_concerns() {
    var order = Orders.draft("officer", Orders.ministry());
    send(order, steps(List.of("press", "legal"), List.of("rector"))).statusCode(200);
    String read = Api.as("press").get(order).then().extract().path("contentHash");
    decide("press", order, "AGREED", null).statusCode(200);
    decide("legal", order, "REFUSED", "Нет срока.")
        .statusCode(200)
        .body("stage", equalTo("RETURNED"));
    send(order, steps(List.of("press", "rector")))
        .statusCode(409)
        .body("type", equalTo("/problems/document/refuser-left-out"));

    plan(order, steps(List.of("press", "legal"), List.of("rector")))
        .body("asked", contains(false, true, true))
        .body("reason", contains("AGREED_UNCHANGED", "REFUSED", "NOT_ASKED_YET"));
    rewrite(order, "О проверке связи в срок");
    plan(order, steps(List.of("press", "legal"), List.of("rector")))
        .body("reason", contains("TEXT_CHANGED", "REFUSED", "NOT_ASKED_YET"))
        .body("changes[0]", hasItem("заголовок"));
    send(order, steps(List.of("press", "legal"), List.of("rector"))).statusCode(200);

    Api.as("press")
        .get(order + "/approval/changes")
        .then()
        .statusCode(200)
        .body("changes.place", hasItem("title"));
    Api.as("press")
        .contentType(JSON)
        .body(Map.of("verdict", "AGREED", "contentHash", read))
        .post(order + "/decisions")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/document/text-changed-since"));
  }

  @Test
  void a_substitute_decides_and_says_for_whom() {
    var today = RegionDay.today();
    Api.as("legal")
        .contentType(JSON)
        .body(
            Map.of(
                "absent", person("Дьяченко Людмила Ивановна"),
                "deputy", person("Лукьянова Дарья Игоревна"),
                "capacity", "ACTING",
                "ground", "приказ от 02.11.2026 № 51-к",
                "from", today.minusDays(1).toString(),
                "to", today.plusDays(1).toString()))
        .post("/substitutions")
        .then()
        .statusCode(is(oneOf(201, 409)));
    Api.as("munofficer")
        .get("/substitutions")
        .then()
        .body("ground", not(hasItem("приказ от 02.11.2026 № 51-к")));
    var order = Orders.draft("officer", Orders.ministry());
    send(order, steps(List.of("committee"))).statusCode(200);

    Api.as("press").get("/tasks").then().body("order", hasItem(idOf(order)));
    decide("press", order, "AGREED", null)
        .statusCode(200)
        .body("stage", equalTo("APPROVED"))
        .body("visas[0].account", equalTo("committee"))
        .body("visas[0].deputy.capacity", equalTo("ACTING"))
        .body("visas[0].deputy.name", containsString("Лукьянова"));
  }

  @Test
  void nobody_appoints_himself() {
    Api.as("legal")
        .contentType(JSON)
        .body(
            Map.of(
                "absent", person("Вершинина Елена Андреевна"),
                "deputy", person("Караваев Павел Олегович"),
                "capacity", "IN_PLACE",
                "ground", "проба",
                "from", "2027-02-01",
                "to", "2027-02-02"))
        .post("/substitutions")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/registry/own-substitution"));
  }

  private static String person(String name) {
    return Api.as("legal")
        .queryParam("words", name)
        .get("/people")
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  private static ValidatableResponse send(String order, List<?> steps) {
    return Orders.step("officer", order, "approval", Map.of("steps", steps)).then();
  }

  private static ValidatableResponse plan(String order, List<?> steps) {
    return Api.as("officer")
        .contentType(JSON)
        .body(Map.of("steps", steps))
        .post(order + "/approval/plan")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse decide(
      String account, String order, String verdict, String remark) {
    var body = new HashMap<String, String>();
    body.put("verdict", verdict);
    body.put("remark", remark);
    return Api.as(account).contentType(JSON).body(body).post(order + "/decisions").then();
  }

  @SafeVarargs
  private static List<Map<String, Object>> steps(List<String>... accounts) {
    var names = List.of("Подготовка", "Правовая экспертиза");
    var steps = new ArrayList<Map<String, Object>>();
    for (var i = 0; i < accounts.length; i++) {
      var seats = accounts[i].stream().map(account -> seat(account, 3)).toList();
      steps.add(Map.of("name", names.get(i), "seats", seats));
    }
    return steps;
  }

  private static Map<String, Object> seat(String account, int days) {
    return Map.of("account", account, "workingDays", days);
  }

  private static void rewrite(String order, String title) {
    Api.as("officer")
        .header("If-Match", Orders.version("officer", order))
        .contentType(JSON)
        .body(Orders.text(title))
        .put(order + "/text")
        .then()
        .statusCode(200);
  }

  private static byte[] paper(String order) {
    return Api.as("officer")
        .accept("application/pdf")
        .get(order + "/approval/paper")
        .then()
        .statusCode(200)
        .header("Content-Disposition", startsWith("attachment"))
        .extract()
        .asByteArray();
  }

  private static String wordsOf(byte[] paper) throws IOException {
    try (var document = Loader.loadPDF(paper)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String idOf(String order) {
    return order.substring(order.lastIndexOf('/') + 1);
  }
}
