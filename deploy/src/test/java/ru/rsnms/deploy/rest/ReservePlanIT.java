package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeCadre;
import ru.rsnms.deploy.harness.Vera;

/** The plan of a member: written by the institute, agreed by both, done by the member. */
@TestInstance(Lifecycle.PER_CLASS)
class ReservePlanIT {

  private static final String PERSON = "orghead";

  private String entry;
  private String plan;

  @BeforeAll
  void somebody_is_in_the_reserve() throws Exception {
    var season = SomeCadre.season("Сезон планов");
    SomeCadre.decided(season, 3, true, 1, 1);
    entry = SomeCadre.enrolled(season).get(0);
    sql(
        "update reserve.entry set municipality_code = '42-17', person_id ="
            + " (select id from registry.person where account = '%s') where id = '%s'",
        PERSON, entry);
    plan = "/reserve-entries/" + entry + "/plan";
  }

  @Test
  void a_plan_is_agreed_by_both_before_anything_of_it_is_done() {
    change(KEEPER, "agreement", Map.of()).then().statusCode(409);
    add("munofficer2", 30).then().statusCode(404);
    add(PERSON, 30).then().statusCode(403);
    add(KEEPER, -1).then().statusCode(400);
    add(KEEPER, 2000).then().statusCode(400);
    add(KEEPER, 30).then().statusCode(200).body("items", hasSize(1));
    report(PERSON).then().statusCode(409);
    change(KEEPER, "agreement", Map.of()).then().statusCode(200).body("agreed", equalTo(false));
    report(PERSON).then().statusCode(409);
    change(PERSON, "agreement", Map.of()).then().statusCode(200).body("agreed", equalTo(true));

    add(KEEPER, 40).then().body("agreed", equalTo(false)).body("personAgreed", nullValue());
    change(PERSON, "agreement", Map.of()).then().statusCode(200);
    change(KEEPER, "agreement", Map.of()).then().body("agreed", equalTo(true));
    report(PERSON).then().statusCode(200).body("done", equalTo(1));

    assertThat(
            Vera.faults(
                Api.as(PERSON)
                    .accept("*/*")
                    .get(plan + "/paper")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray()))
        .isEmpty();
    Api.as("teacher").get(plan).then().statusCode(404);
  }

  private Response add(String user, int days) {
    return change(
        user,
        "items",
        Map.of(
            "kind",
            "INTERNSHIP",
            "title",
            "Стажировка на площадке",
            "due",
            RegionDay.today().plusDays(days).toString()));
  }

  private Response report(String user) {
    String item = Api.as(KEEPER).get(plan).path("items[0].id");
    return change(
        user,
        "items/" + item + "/result",
        Map.of("result", "отзыв площадки", "on", RegionDay.today().toString()));
  }

  private Response change(String user, String what, Map<String, ?> body) {
    return Api.as(user)
        .header("If-Match", Api.as(KEEPER).get(plan).header("ETag"))
        .contentType(JSON)
        .body(body)
        .post(plan + "/" + what);
  }
}
