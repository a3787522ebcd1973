package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ru.rsnms.deploy.harness.Api;

/** Instructions over HTTP: what a clause asks for, from the proposal to the accepted report. */
@TestInstance(Lifecycle.PER_CLASS)
class InstructionsIT {

  private static final byte[] PDF =
      "%PDF-1.4 proof".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private String order;
  private String instruction;

  @BeforeAll
  void an_order_charges_the_officer() {
    order = registered();
    instruction =
        "/instructions/"
            + Api.as("legal").get(order + "/execution").path("instructions[0].id").toString();
  }

  @Test
  void a_clause_becomes_a_report_with_a_file() {
    step("legal", "confirmation", confirmation()).then().statusCode(200);
    Api.as("officer").get("/tasks").then().body("action", hasItem("REPORT"));

    step(
            "officer",
            "report",
            report("proof.exe", "MZ".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/execution/evidence-type"));
    step("officer", "report", report("proof.pdf", PDF))
        .then()
        .statusCode(200)
        .body("stage", equalTo("REPORTED"));

    step("officer", "acceptance", Map.of()).then().statusCode(403);
    step("minister", "return", Map.of("words", "Нет таблицы.")).then().statusCode(200);
    step("officer", "report", report("proof.pdf", PDF)).then().statusCode(200);
    step("minister", "acceptance", Map.of())
        .then()
        .statusCode(200)
        .body("stage", equalTo("DONE"))
        .body("steps", hasSize(6));

    String file = Api.as("minister").get(instruction).path("steps[4].evidence");
    Api.as("minister")
        .accept("*/*")
        .get(instruction + "/evidence/" + file)
        .then()
        .statusCode(200)
        .contentType("application/pdf");
  }

  @Test
  void a_municipality_does_not_find_it() {
    Api.as("munofficer").get(instruction).then().statusCode(404);
    Api.as("munofficer")
        .get("/instructions?size=200")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(instruction.substring("/instructions/".length()))));
  }

  @Test
  void what_was_seen_before_anothers_change_is_refused() {
    Api.as("legal")
        .header("If-Match", "\"999\"")
        .contentType(JSON)
        .body(Map.of("words", "Не нужно."))
        .post(instruction + "/dismissal")
        .then()
        .statusCode(412);
  }

  private Map<String, Object> confirmation() {
    var card = Api.as("legal").get(instruction).jsonPath();
    var body = new HashMap<String, Object>();
    body.put("task", card.getString("task"));
    body.put("executor", card.getString("executor"));
    body.put("person", card.getString("executorPerson"));
    body.put("due", card.getString("due"));
    return body;
  }

  private static Map<String, Object> report(String name, byte[] bytes) {
    return Map.of(
        "words",
        "Подготовлено.",
        "evidenceName",
        name,
        "evidence",
        Base64.getEncoder().encodeToString(bytes));
  }

  private Response step(String account, String step, Map<String, ?> body) {
    return Api.as(account)
        .header("If-Match", Api.as(account).get(instruction).header("ETag"))
        .contentType(JSON)
        .body(body)
        .post(instruction + "/" + step);
  }

  private static String registered() {
    return Orders.registered(
        "Главному консультанту Вершининой Е.А. подготовить сводку до 15.02.2027.",
        "Контроль за исполнением настоящего приказа оставляю за собой.");
  }
}
