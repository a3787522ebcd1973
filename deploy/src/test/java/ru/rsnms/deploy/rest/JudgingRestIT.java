package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomePanel;
import ru.rsnms.deploy.harness.Vera;

/** Judging by REST: the life of a review, the offline sheet, who is refused what. */
class JudgingRestIT {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Test
  void a_review_goes_from_the_declaration_to_the_table() {
    var panel = SomePanel.shared("Экспертиза по сети", 2);
    var review = "/reviews/" + mine(panel).get(0);
    Api.as(SomePanel.EXPERT).get(review).then().statusCode(200).body("text", nullValue());
    Api.as(SomePanel.EXPERT)
        .contentType(JSON)
        .body(Map.of())
        .post(review + "/acceptance")
        .then()
        .statusCode(428);

    step(review, "/acceptance", Map.of()).then().statusCode(200);
    step(review, "/submission", written(1, 3)).then().statusCode(200);
    step(review, "/submission", written(1, 3)).then().statusCode(409);

    Api.as(SomePanel.KEEPER)
        .get("/panels/" + panel)
        .then()
        .statusCode(200)
        .body("progress.submitted", equalTo(1))
        .body("items.score", everyItem(nullValue()));
    Api.as("chair")
        .get("/panels/" + panel)
        .then()
        .statusCode(200)
        .body("items.score", hasItem(5.0f));
    Api.as("chair")
        .accept(XLSX)
        .get("/panels/" + panel + "/table")
        .then()
        .statusCode(200)
        .contentType(startsWith(XLSX));
  }

  @Test
  void a_score_sheet_is_a_paper_of_what_was_submitted() throws Exception {
    var panel = SomePanel.shared("Экспертиза с листом", 1);
    var id = mine(panel).get(0);
    step("/reviews/" + id, "/acceptance", Map.of()).then().statusCode(200);
    var own = "/score-sheets/" + id + "/own";
    Api.as(SomePanel.EXPERT).accept("*/*").get(own).then().statusCode(409);

    step("/reviews/" + id, "/submission", written(1, 3)).then().statusCode(200);
    var pdf = Api.as(SomePanel.EXPERT).accept("*/*").get(own).then().statusCode(200);
    assertThat(Vera.faults(pdf.extract().asByteArray())).isEmpty();
    Api.as("chair").accept("*/*").get("/score-sheets/" + id).then().statusCode(200);
    Api.as(SomePanel.KEEPER).accept("*/*").get("/score-sheets/" + id).then().statusCode(404);
    Api.as("teacher").accept("*/*").get("/score-sheets/" + id).then().statusCode(403);
    Api.as(SomePanel.EXPERT).accept("*/*").get("/score-sheets/" + id).then().statusCode(403);
  }

  @Test
  void the_offline_sheet_comes_back_as_it_went() {
    var panel = SomePanel.shared("Экспертиза без сети", 2);
    var review = "/reviews/" + mine(panel).get(0);
    step(review, "/acceptance", Map.of()).then().statusCode(200);
    save(review, written(4, 2));
    var sheet = Api.as(SomePanel.EXPERT).accept(XLSX).get("/review-sheets/" + panel).asByteArray();

    Api.as(SomePanel.EXPERT)
        .contentType(JSON)
        .body(Map.of("table", Base64.getEncoder().encodeToString(sheet)))
        .post("/review-sheets/" + panel)
        .then()
        .statusCode(200)
        .body("$", hasSize(1))
        .body("total", hasItem(10.0f))
        .body("errors.flatten()", hasSize(0));
    Api.as(SomePanel.EXPERT)
        .contentType(JSON)
        .body(Map.of("table", Base64.getEncoder().encodeToString(sheet)))
        .put("/review-sheets/" + panel)
        .then()
        .statusCode(204);
    Api.as(SomePanel.EXPERT)
        .contentType(JSON)
        .body(Map.of("table", "AQID"))
        .post("/review-sheets/" + panel)
        .then()
        .statusCode(400);
  }

  @Test
  void who_has_nothing_to_do_with_it_is_refused() {
    var panel = SomePanel.shared("Экспертиза для своих", 1);
    var review = "/reviews/" + mine(panel).get(0);

    Api.as("expert2").get(review).then().statusCode(404);
    Api.as("teacher").get(review).then().statusCode(403);
    Api.as("admin").get("/panels/" + panel).then().statusCode(403);
    Api.as("officer").get("/experts").then().statusCode(403);
    Api.as("candidate").get("/panels/" + panel + "/table").then().statusCode(403);
    Api.as(SomePanel.EXPERT)
        .get("/reviews/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("type", not(nullValue()));
  }

  private static List<String> mine(UUID panel) {
    return Api.as(SomePanel.EXPERT)
        .get("/reviews")
        .jsonPath()
        .getList("findAll { it.panel == '" + panel + "' }.id", String.class);
  }

  private static Map<String, Object> written(int first, int second) {
    return Map.of(
        "marks",
        List.of(
            Map.of("mark", first, "comment", "потому что"), Map.of("mark", second, "comment", "")),
        "advice",
        "Назовите сроки.");
  }

  private static io.restassured.response.Response step(String review, String step, Object body) {
    return Api.as(SomePanel.EXPERT)
        .header("If-Match", Api.as(SomePanel.EXPERT).get(review).header("ETag"))
        .contentType(JSON)
        .body(body)
        .post(review + step);
  }

  private static void save(String review, Object body) {
    Api.as(SomePanel.EXPERT)
        .header("If-Match", Api.as(SomePanel.EXPERT).get(review).header("ETag"))
        .contentType(JSON)
        .body(body)
        .put(review)
        .then()
        .statusCode(200);
  }
}
