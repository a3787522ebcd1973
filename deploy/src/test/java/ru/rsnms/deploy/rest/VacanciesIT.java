package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeCadre;
import ru.rsnms.deploy.harness.Vera;

/** The reserve is used: vacancies, nominations, appointments, and how it covers the heads. */
@TestInstance(Lifecycle.PER_CLASS)
class VacanciesIT {

  private String season;
  private List<String> members;

  @BeforeAll
  void four_people_are_in_the_reserve() throws Exception {
    season = SomeCadre.season("Сезон вакансий");
    SomeCadre.decided(season, 3, true, 1, 4);
    members = SomeCadre.enrolled(season);
    assertThat(members).hasSize(4);
  }

  @Test
  void a_nominee_gets_the_post_and_the_others_are_free_again() {
    var vacancy = opened(KEEPER, "42-17-s001", "Директор пробы");
    open(KEEPER, "42-17-s001", "директор Пробы").then().statusCode(409);
    nominate(vacancy, members.get(0)).then().statusCode(200);
    nominate(vacancy, members.get(1)).then().statusCode(200).body("nominations", hasSize(2));
    entry(0).then().body("stage", equalTo("NOMINATED"));
    var other = opened(KEEPER, "42-17-s002", "Директор другой пробы");
    nominate(other, members.get(0)).then().statusCode(409);

    decide(KEEPER, vacancy, 0, "appointment", " ").then().statusCode(400);
    decide("munofficer2", vacancy, 0, "appointment", "приказ").then().statusCode(404);
    decide(KEEPER, vacancy, 0, "appointment", "приказ управления от 01.03.2027 № 5")
        .then()
        .statusCode(200)
        .body("stage", equalTo("FILLED"))
        .body("nominations.stage", equalTo(List.of("APPOINTED", "DECLINED")));

    entry(0).then().body("stage", equalTo("APPOINTED"));
    entry(1).then().body("stage", equalTo("READY"));
    nominate(vacancy, members.get(1)).then().statusCode(409);
  }

  @Test
  void a_nomination_that_comes_to_nothing_leaves_the_member_ready() {
    var vacancy = opened("munofficer", "42-17-s003", "Директор третьей пробы");
    nominate(vacancy, members.get(2)).then().statusCode(200);
    decide(KEEPER, vacancy, 0, "decline", "отказ кандидата").then().statusCode(200);
    entry(2).then().body("stage", equalTo("READY"));
    step(KEEPER, vacancy, "/closing", Map.of("reason", "должность сокращена"))
        .then()
        .statusCode(200)
        .body("stage", equalTo("CLOSED"));
  }

  @Test
  void a_vacancy_is_its_municipality_s() {
    open("munofficer2", "42-17-s004", "Директор").then().statusCode(403);
    open("teacher", "42-17-s004", "Директор").then().statusCode(403);
    var vacancy = opened("munofficer", "42-17-s004", "Директор четвёртой пробы");
    var id = vacancy.substring(vacancy.lastIndexOf('/') + 1);
    Api.as("munofficer2").get(vacancy).then().statusCode(404);
    Api.as("munofficer2").get("/reserve-vacancies").then().body("id", not(hasItem(id)));
    Api.as("munofficer").get("/reserve-vacancies").then().body("id", hasItem(id));
  }

  @Test
  void the_reserve_is_held_against_the_heads_with_the_source_of_the_norm() {
    Api.as(KEEPER)
        .get("/reserve-coverage")
        .then()
        .statusCode(200)
        .body("norm", equalTo(10))
        .body("source", containsString("протокол"))
        .body("rows.municipality", hasItem("42-17"));
    Api.as("munofficer")
        .get("/reserve-coverage")
        .then()
        .body("rows.municipality", equalTo(List.of("42-17")));
    Api.as("teacher").get("/reserve-coverage").then().statusCode(403);
    Api.as(KEEPER).accept("*/*").get("/reserve-coverage/table").then().statusCode(200);
    var paper = Api.as(KEEPER).accept("*/*").get("/reserve-coverage/paper").then().statusCode(200);
    assertThat(Vera.faults(paper.extract().asByteArray())).isEmpty();
  }

  private Response entry(int at) {
    return Api.as(KEEPER).get("/reserve-entries/" + members.get(at));
  }

  private static Response open(String user, String organization, String post) {
    var id = Api.as("officer").get("/organizations?words=" + organization);
    var body =
        Map.of(
            "organization",
            id.path("items[0].id"),
            "post",
            post,
            "since",
            RegionDay.today().toString());
    return Api.as(user).contentType(JSON).body(body).post("/reserve-vacancies");
  }

  private static String opened(String user, String organization, String post) {
    var address =
        open(user, organization, post).then().statusCode(201).extract().header("Location");
    return address.substring(address.indexOf("/reserve-vacancies/"));
  }

  private static Response nominate(String vacancy, String entry) {
    return step(KEEPER, vacancy, "/nominations", Map.of("entry", entry));
  }

  private static Response decide(String user, String vacancy, int at, String what, String reason) {
    String nomination = Api.as(KEEPER).get(vacancy).path("nominations[%d].id".formatted(at));
    return step(user, vacancy, "/nominations/" + nomination + "/" + what, Map.of("reason", reason));
  }

  private static Response step(String user, String vacancy, String path, Map<String, ?> body) {
    return Api.as(user)
        .header("If-Match", Api.as(KEEPER).get(vacancy).header("ETag"))
        .contentType(JSON)
        .body(body)
        .post(vacancy + path);
  }
}
