package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.rsnms.deploy.harness.SomeAppeal.CANDIDATE;
import static ru.rsnms.deploy.harness.SomeLevel.step;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeAppeal;
import ru.rsnms.deploy.harness.SomeLevel;

/** What a season recommends to those who do not pass. */
class ProgrammesIT {

  @Test
  void a_failure_reads_what_is_recommended_and_a_success_reads_nothing() throws Exception {
    var level = SomeLevel.underReview("Сезон рекомендаций", SomeLevel.best(10));
    SomeAppeal.owned(level);
    var season = level.substring(0, level.indexOf("/levels"));
    add("officer", season, "Чужая", null, "п. 1").then().statusCode(403);
    add(KEEPER, season, "Работа в команде", null, " ").then().statusCode(400);
    add(KEEPER, season, "Работа в команде", null, "слайд 42").then().statusCode(200);
    add(KEEPER, season, "работа в команде", null, "слайд 42").then().statusCode(409);
    add(KEEPER, season, "Стаж", "EXPERIENCE", "п. 1").then().statusCode(400);
    add(KEEPER, season, "Лидерские качества", "LEADERSHIP", "слайд 42").then().statusCode(200);
    add(KEEPER, season, "Проектирование", "IDEA", "слайд 42").then().body("", hasSize(3));
    SomeLevel.confirmed(level);
    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);

    // The measure of leadership is 50 and the idea 93: the weaker one is recommended for.
    Api.as(CANDIDATE)
        .get("/decisions/" + SomeAppeal.decision(level))
        .then()
        .body("recommended.programme", equalTo(List.of("Лидерские качества", "Работа в команде")))
        .body("recommended.source", equalTo(List.of("слайд 42", "слайд 42")));
    var first = Api.as(KEEPER).get(level + "/lists/RATING").jsonPath().getString("items[0].id");
    Api.as(KEEPER).get("/decisions/" + first).then().body("recommended", hasSize(0));
    add(KEEPER, season, "Поздняя", null, "п. 1")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/programme-published"));
    Api.as("teacher").get(season + "/programmes").then().body("", hasSize(3));
  }

  @Test
  void a_programme_is_taken_away_before_the_list_is_published() throws Exception {
    var level = SomeLevel.underReview("Сезон лишней программы", SomeLevel.best(4));
    var season = level.substring(0, level.indexOf("/levels"));
    var id =
        add(KEEPER, season, "Лишняя", null, "п. 1").then().extract().jsonPath().getString("[0].id");

    Api.as("officer").delete(season + "/programmes/" + id).then().statusCode(403);
    Api.as(KEEPER).delete(season + "/programmes/" + id).then().body("", hasSize(0));
    Api.as(KEEPER).delete(season + "/programmes/" + id).then().statusCode(404);
  }

  private static Response add(
      String user, String season, String name, String measure, String source) {
    var body =
        measure == null
            ? Map.of("name", name, "source", source)
            : Map.of("name", name, "measure", measure, "source", source);
    return Api.as(user).contentType(JSON).body(body).post(season + "/programmes");
  }
}
