package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static io.restassured.http.ContentType.TEXT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesRegex;
import static ru.rsnms.deploy.rest.Orders.PROBLEM;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.deploy.harness.Api;

/** Each mistake of a program gets a Russian sentence at its place, and changes nothing. */
class WrongInputIT {

  @ParameterizedTest
  @CsvSource({
    "/orders?page=-1, /problems/shared/page-negative",
    "/orders?size=201, /problems/shared/page-size",
    "/orders?size=abc, /problems/web/parameter-number",
    "/orders?stage=LOST, /problems/web/parameter-word",
    "/orders?issuer=7, /problems/web/parameter-uuid",
    "/orders?mine=maybe, /problems/web/parameter-flag",
    "/orders?sort=password, /problems/shared/sort-unknown",
  })
  void an_unreadable_address_is_explained(String address, String type) {
    isProblem(Api.as("officer").get(address).then(), 400, type);
  }

  @Test
  void an_unknown_address_method_or_format_is_told_apart() {
    isProblem(Api.as("officer").get("/prikazy").then(), 404, "/problems/web/status-404");
    isProblem(Api.as("officer").get("/orders/7").then(), 404, "/problems/web/status-404");
    isProblem(Api.as("officer").delete("/orders").then(), 405, "/problems/web/status-405");
    isProblem(
        Api.as("officer").contentType(TEXT).body("{}").post("/orders").then(),
        415,
        "/problems/web/status-415");
    isProblem(
        Api.as("officer").accept("application/xml").get("/orders").then(),
        406,
        "/problems/web/status-406");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"issuer\":", "[]", "7", "\"x\"", "{} {}", "{\"kind\": 0}"})
  void a_broken_body_is_pointed_at(String body) {
    isProblem(draft(body), 400, "/problems/web/json");
  }

  @Test
  void an_absent_body_or_field_is_asked_for() {
    isProblem(draft(""), 400, "/problems/shared/invalid");
    isProblem(draft("null"), 400, "/problems/shared/invalid");
    draft("{}")
        .statusCode(400)
        .body("errors.pointer", hasItems("/issuer", "/kind"))
        .body("errors.detail", hasItem("Укажите значение."));
  }

  @Test
  void an_unknown_field_is_named() {
    draft("{\"nomer\": \"7\"}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/nomer"))
        .body("errors[0].detail", containsString("issuer, kind, text"));
  }

  @Test
  void a_deep_mistake_is_pointed_at_its_place() {
    draft("{\"kind\": \"ORDER\", \"text\": {\"units\": [{\"kind\": \"KLAUSE\"}]}}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/text/units/0/kind"))
        .body("errors[0].detail", containsString("CLAUSE"));
    draft("{\"text\": {\"grounds\": [{\"verbatim\": \"x\", \"date\": \"2021-09-31\"}]}}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/text/grounds/0/date"))
        .body("errors[0].detail", containsString("2021-09-31"));
  }

  @Test
  void an_unknown_issuer_is_not_found() {
    draft("{\"issuer\": \"" + UUID.randomUUID() + "\", \"kind\": \"ORDER\"}").statusCode(404);
  }

  @Test
  void fifty_megabytes_are_too_many() {
    var body = new byte[50 * 1024 * 1024];
    isProblem(
        Api.as("officer").contentType(JSON).body(body).post("/order-imports").then(),
        413,
        "/problems/web/too-large");
  }

  @Test
  void a_clause_numbered_twice_is_not_sent() {
    var unit = "{\"id\": \"%s\", \"kind\": \"CLAUSE\", \"number\": \"1\", \"text\": \"Раз.\"}";
    var units = unit.formatted(UUID.randomUUID()) + "," + unit.formatted(UUID.randomUUID());
    var order = Orders.draft("officer", Orders.ministry());
    Api.as("officer")
        .contentType(JSON)
        .header("If-Match", Orders.version("officer", order))
        .body("{\"title\": \"О повторе\", \"units\": [" + units + "]}")
        .put(order + "/text")
        .then()
        .statusCode(200);

    Orders.step("officer", order, "approval", Map.of("approvers", List.of("legal")))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/document/number-twice"));
  }

  @Test
  void an_unknown_approver_is_named() {
    var order = Orders.draft("officer", Orders.ministry());

    Orders.step("officer", order, "approval", Map.of("approvers", List.of("ghost")))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/approvers"))
        .body("detail", containsString("ghost"));
  }

  private static ValidatableResponse draft(String body) {
    return Api.as("officer").contentType(JSON).body(body).post("/orders").then();
  }

  private static void isProblem(ValidatableResponse answer, int status, String type) {
    answer
        .statusCode(status)
        .contentType(PROBLEM)
        .body("type", equalTo(type))
        .body("status", equalTo(status))
        .body("detail", matchesRegex("(?s).*[а-яё].*"));
  }
}
