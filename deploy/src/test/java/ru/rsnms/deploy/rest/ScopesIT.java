package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static ru.rsnms.deploy.rest.Orders.PROBLEM;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.deploy.harness.Api;

/**
 * Own and foreign territory: {@code munofficer} and {@code munofficer2} work for two
 * municipalities.
 */
class ScopesIT {

  private static final String OWN = "42-17";

  private static String order;

  @BeforeAll
  static void draft_in_one_municipality() {
    order = Orders.draft("munofficer", Orders.authorityOf(OWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/versions", "/versions/1", "/versions/1/changes", "/history", "/paper"})
  void a_foreign_draft_looks_as_if_it_did_not_exist(String part) {
    var unknown = "/orders/" + UUID.randomUUID();
    var expected = Api.as("munofficer2").get(unknown + part).then().statusCode(404).extract();

    Api.as("munofficer2")
        .get(order + part)
        .then()
        .statusCode(404)
        .contentType(PROBLEM)
        .body("type", equalTo(expected.path("type")))
        .body("detail", equalTo(expected.path("detail")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"approval", "recall", "withdrawal", "decisions", "registration"})
  void no_step_is_taken_on_a_foreign_draft(String step) {
    var bodies =
        Map.of(
            "approval", "{\"approvers\": [\"munofficer2\"]}",
            "withdrawal", "{\"reason\": \"проба\"}",
            "decisions", "{\"verdict\": \"AGREED\"}");
    Api.as("munofficer2")
        .header("If-Match", "\"0\"")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(JSON)
        .body(bodies.getOrDefault(step, "{}"))
        .post(order + "/" + step)
        .then()
        .statusCode(404);
  }

  @Test
  void lists_hold_the_own_territory() {
    var id = order.substring(order.lastIndexOf('/') + 1);

    Api.as("munofficer").get("/orders?stage=DRAFT&size=200").then().body("items.id", hasItem(id));
    Api.as("munofficer2")
        .get("/orders?stage=DRAFT&size=200")
        .then()
        .body("items.id", not(hasItem(id)));
    Api.as("teacher").get("/orders?stage=DRAFT&size=200").then().body("items.id", not(hasItem(id)));
  }

  @Test
  void nobody_drafts_for_a_foreign_issuer() {
    Api.as("munofficer2")
        .contentType(JSON)
        .body(Map.of("issuer", Orders.authorityOf(OWN), "kind", "ORDER"))
        .post("/orders")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/document/not-your-issuer"));
  }

  @Test
  void everybody_learns_who_they_are() {
    Api.as("munofficer")
        .get("/me")
        .then()
        .statusCode(200)
        .body("roles", hasItem("MUN_OFFICER"))
        .body("scope.kind", equalTo("MUNICIPALITY"))
        .body("scope.code", equalTo(OWN));
  }
}
