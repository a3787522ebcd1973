package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static ru.rsnms.deploy.harness.SomeApplication.CANDIDATE;
import static ru.rsnms.deploy.harness.SomeApplication.put;
import static ru.rsnms.deploy.harness.SomeApplication.step;
import static ru.rsnms.deploy.harness.SomeApplication.write;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeApplication;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;

/** An application from its first answer to the admission, and who sees it on the way. */
class ApplicationsIT {

  private static final String PROBLEM = "application/problem+json";
  private static final String CONTEST = "Конкурс управленцев «Проба»";

  @Test
  void a_draft_lacks_something_until_every_part_is_there_and_goes_once() {
    var season = SomeSeason.running("Сезон проверки подачи");
    var application = SomeApplication.begun(season);
    var again = SomeApplication.begun(season);
    org.assertj.core.api.Assertions.assertThat(again).isEqualTo(application);

    write(application, "answers/education", "Университет").then().statusCode(200);
    step(CANDIDATE, application, "submission", Map.of())
        .then()
        .statusCode(409)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/reserve/application-open-part"));
    SomeApplication.filled(season);
    var seen = SomeApplication.version(application);
    for (var click = 0; click < 2; click++) {
      Api.as(CANDIDATE)
          .header("If-Match", seen)
          .contentType(JSON)
          .post(application + "/submission")
          .then()
          .statusCode(200)
          .body("number", equalTo(1))
          .body("stage", equalTo("SUBMITTED"));
    }
    write(application, "answers/education", "Другое").then().statusCode(409);
  }

  @Test
  void whoever_is_late_keeps_the_draft_but_cannot_send_it() {
    var season = SomeSeason.running("Сезон проверки опоздания");
    var application = SomeApplication.filled(season);
    SomeSeason.alter(
        season, "applications_from = current_date - 9, applications_to = current_date - 2");

    step(CANDIDATE, application, "submission", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/application-late"))
        .body("detail", notNullValue());
    Api.as(CANDIDATE)
        .get(application)
        .then()
        .statusCode(200)
        .body("stage", equalTo("DRAFT"))
        .body("number", equalTo(null))
        .body("answers.text", hasItem("Ответ"));
  }

  @Test
  void a_draft_is_the_candidates_alone_and_a_sent_one_stays_in_its_territory() {
    var season = SomeSeason.running("Сезон проверки территорий");
    var application = SomeApplication.filled(season);
    for (var other : List.of(KEEPER, "officer", "munofficer", "orghead", "teacher", "admin")) {
      Api.as(other).get(application).then().statusCode(404);
    }
    step(CANDIDATE, application, "submission", Map.of()).then().statusCode(200);

    for (var reader : List.of(KEEPER, "officer", "munofficer", "munhead", "orghead", "auditor")) {
      Api.as(reader).get(application).then().statusCode(200);
      listed(reader, season).then().body("total", equalTo(1));
    }
    for (var stranger : List.of("munofficer2", "teacher", "nobody", "admin", "expert", "center")) {
      Api.as(stranger).get(application).then().statusCode(404);
      listed(stranger, season).then().body("total", equalTo(0));
    }
    Api.as(KEEPER).get("/applications/" + UUID.randomUUID()).then().statusCode(404);
    Api.as("officer")
        .header("If-Match", SomeApplication.version(application))
        .contentType(JSON)
        .post(application + "/admission")
        .then()
        .statusCode(403);
  }

  private static io.restassured.response.Response listed(String user, String season) {
    return Api.as(user).get("/applications?season=" + SomeSeason.id(season));
  }

  /**
   * The numbers above a list are kept, not counted: moves, folding and taking out leave them true.
   */
  @Test
  void the_kept_numbers_are_those_that_counting_finds() throws Exception {
    var level = SomeLevel.underReview("Сезон проверки чисел", SomeLevel.best(30));
    var season = level.split("/")[2];
    var of = " where season_id = '" + season + "'";
    SomeLevel.sql("update reserve.application set stage = 'WITHDRAWN'" + of + " and number > 25");
    SomeLevel.sql("update reserve.application set stage = 'REJECTED'" + of + " and number = 1");
    SomeLevel.sql("update reserve.application set person_name = person_name" + of);
    mustBeTrue(season);
    org.assertj.core.api.Assertions.assertThat(
            SomeLevel.count(
                "select count(*) from reserve.application_tally" + of + " and change < 0"))
        .isPositive();

    SomeLevel.count("select 1 from reserve.fold_tally()");
    mustBeTrue(season);
    org.assertj.core.api.Assertions.assertThat(
            SomeLevel.count(
                "select count(*) from reserve.application_tally" + of + " and change < 0"))
        .isZero();
    mustBeLeftAloneByFolding(of);
  }

  /** What has not changed is not written again. */
  private static void mustBeLeftAloneByFolding(String of) throws Exception {
    var writers = "select sum(xmin::text::bigint) from reserve.application_tally" + of;
    var before = SomeLevel.count(writers);
    SomeLevel.count("select 1 from reserve.fold_tally()");
    org.assertj.core.api.Assertions.assertThat(SomeLevel.count(writers)).isEqualTo(before);
  }

  private static void mustBeTrue(String season) {
    var list = "/applications?season=" + season;
    Api.as(KEEPER).get(list).then().body("total", equalTo(30));
    Api.as(KEEPER).get(list + "&stage=WITHDRAWN").then().body("total", equalTo(5));
    Api.as(KEEPER).get(list + "&stage=ADMITTED").then().body("total", equalTo(24));
    Api.as(KEEPER).get(list + "&stage=DISQUALIFIED").then().body("total", equalTo(0));
    Api.as(KEEPER)
        .get("/seasons/" + season + "/level-one/funnel")
        .then()
        .body("byStage", equalTo(Map.of("WITHDRAWN", 5, "ADMITTED", 24, "REJECTED", 1)));
    String place = Api.as(KEEPER).get(list).path("items[0].municipality");
    var there = Api.as("munofficer").get(list + "&size=100").then().extract().jsonPath();
    org.assertj.core.api.Assertions.assertThat(there.getInt("total"))
        .as("of the municipality alone, not " + place)
        .isEqualTo(there.getList("items").size());
  }

  @Test
  void what_is_returned_is_mended_and_keeps_its_number() {
    var season = SomeSeason.running("Сезон проверки возврата");
    var application = SomeApplication.submitted(season);
    step(KEEPER, application, "return", Map.of("reason", " ")).then().statusCode(400);
    step(KEEPER, application, "return", Map.of("reason", "Уберите имя из идеи."))
        .then()
        .statusCode(200)
        .body("stage", equalTo("RETURNED"));
    write(application, "idea/PROBLEM", "Опытов мало.").then().statusCode(200);
    step(CANDIDATE, application, "submission", Map.of())
        .then()
        .statusCode(200)
        .body("number", equalTo(1));
    admitMany(application)
        .then()
        .statusCode(200)
        .body("done", contains(true, false))
        .body("[1].refused", equalTo("reserve/application-not-found"));
    Api.as(KEEPER)
        .get("/seasons/" + SomeSeason.id(season) + "/level-one/funnel")
        .then()
        .body("byStage.ADMITTED", equalTo(1));
    step(CANDIDATE, application, "withdrawal", Map.of())
        .then()
        .statusCode(200)
        .body("stage", equalTo("WITHDRAWN"))
        .body(
            "steps.to",
            contains("DRAFT", "SUBMITTED", "RETURNED", "SUBMITTED", "ADMITTED", "WITHDRAWN"));
    SomeApplication.step(KEEPER, application, "return", Map.of("reason", "вернуть"))
        .then()
        .statusCode(409);
    assertThat(SomeApplication.begun(season)).isEqualTo(application);
    Api.as(CANDIDATE)
        .get(application)
        .then()
        .body("stage", equalTo("RETURNED"))
        .body("number", equalTo(1));
    step(CANDIDATE, application, "submission", Map.of())
        .then()
        .statusCode(200)
        .body("number", equalTo(1));
  }

  private static io.restassured.response.Response admitMany(String application) {
    var version = Api.as(KEEPER).get(application).jsonPath().getLong("version");
    var items =
        List.of(
            Map.of("id", SomeApplication.id(application), "version", version),
            Map.of("id", UUID.randomUUID(), "version", 0));
    return Api.as(KEEPER)
        .contentType(JSON)
        .body(Map.of("applications", items))
        .post("/applications/admissions");
  }

  @Test
  void a_claim_needs_a_contest_of_the_rules_and_a_proof_that_opens() {
    var season = SomeSeason.running("Сезон проверки достижений");
    var application = SomeApplication.begun(season);
    claim(application, CONTEST, "WINNER", null).then().statusCode(400);
    claim(application, CONTEST, "WINNER", "MZ не документ").then().statusCode(400);
    claim(application, CONTEST, "PARTICIPANT", "%PDF-1.4").then().statusCode(400);
    claim(application, "Другой конкурс", "WINNER", "%PDF-1.4").then().statusCode(400);
    claim(application, CONTEST, "WINNER", "%PDF-1.4")
        .then()
        .statusCode(200)
        .body("claims", hasSize(1))
        .body("claims[0].stage", equalTo("CLAIMED"));
    SomeApplication.put(application, "no-claims", Map.of()).then().statusCode(409);
    fill(application);
    step(CANDIDATE, application, "submission", Map.of()).then().statusCode(200);

    String claim = Api.as(KEEPER).get(application).path("claims[0].id");
    judge("candidate", application, claim, "VERIFIED").then().statusCode(403);
    judge(KEEPER, application, claim, "REFUSED").then().statusCode(400);
    judge(KEEPER, application, claim, "VERIFIED")
        .then()
        .statusCode(200)
        .body("claims[0].stage", equalTo("VERIFIED"));
    String file = Api.as(KEEPER).get(application).path("claims[0].proof.id");
    Api.as(KEEPER).accept("*/*").get(application + "/files/" + file).then().statusCode(200);
    Api.as("munofficer2").accept("*/*").get(application + "/files/" + file).then().statusCode(404);
  }

  private static void fill(String application) {
    for (var code : List.of("education", "management", "result", "motivation", "contact")) {
      write(application, "answers/" + code, "Ответ").then().statusCode(200);
    }
    write(application, "idea/TITLE", "Название").then().statusCode(200);
    write(application, "idea/FIELD", "STAFF").then().statusCode(200);
    write(application, "idea/FIELD", "МАГИЯ").then().statusCode(400);
    write(application, "idea/PROBLEM", "Проблема").then().statusCode(200);
    write(application, "idea/SOLUTION", "Решение").then().statusCode(200);
    put(application, "consent", Map.of("version", 1)).then().statusCode(200);
  }

  private static io.restassured.response.Response claim(
      String application, String contest, String rank, String content) {
    var claim = new java.util.HashMap<String, Object>();
    claim.put("contest", contest);
    claim.put("year", 2025);
    claim.put("rank", rank);
    claim.put("ofTeam", false);
    if (content != null) {
      var bytes = Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
      claim.put("proof", Map.of("name", "diplom.pdf", "bytes", bytes));
    }
    return Api.as(CANDIDATE)
        .header("If-Match", SomeApplication.version(application))
        .contentType(JSON)
        .body(claim)
        .post(application + "/draft/claims");
  }

  private static io.restassured.response.Response judge(
      String user, String application, String claim, String stage) {
    return Api.as(user)
        .header("If-Match", SomeApplication.version(application))
        .contentType(JSON)
        .body(Map.of("stage", stage))
        .put(application + "/claims/" + claim + "/verdict");
  }

  @Test
  void what_was_written_elsewhere_meanwhile_is_not_overwritten() {
    var season = SomeSeason.running("Сезон проверки двух вкладок");
    var application = SomeApplication.begun(season);
    var seen = SomeApplication.version(application);
    write(application, "answers/education", "Первое").then().statusCode(200);

    Api.as(CANDIDATE)
        .header("If-Match", seen)
        .contentType(JSON)
        .body(Map.of("text", "Второе"))
        .put(application + "/draft/answers/education")
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/shared/stale"));
    Api.as(CANDIDATE)
        .get(application)
        .then()
        .body("answers.text", hasItem("Первое"))
        .body("answers.text", not(hasItem("Второе")));
  }

  @Test
  void days_are_promised_in_their_order_by_the_keeper() {
    var season = SomeSeason.running("Сезон проверки сроков");
    var path = "/seasons/" + SomeSeason.id(season) + "/level-one/dates";
    dates(path, season, KEEPER, "2020-01-01").then().statusCode(400);
    dates(path, season, KEEPER, "2099-01-01").then().statusCode(200);
    dates(path, season, "officer", "2099-01-02").then().statusCode(403);
    Api.as(CANDIDATE).get(path).then().body("preliminary", equalTo("2099-01-01"));
  }

  private static io.restassured.response.Response dates(
      String path, String season, String user, String day) {
    return Api.as(user)
        .header("If-Match", SomeSeason.version(season))
        .contentType(JSON)
        .body(Map.of("preliminary", day))
        .put(path);
  }
}
