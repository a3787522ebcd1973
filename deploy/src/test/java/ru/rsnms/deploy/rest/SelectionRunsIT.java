package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ru.rsnms.deploy.harness.SomeLevel.CHAIR;
import static ru.rsnms.deploy.harness.SomeLevel.best;
import static ru.rsnms.deploy.harness.SomeLevel.confirmed;
import static ru.rsnms.deploy.harness.SomeLevel.count;
import static ru.rsnms.deploy.harness.SomeLevel.protocol;
import static ru.rsnms.deploy.harness.SomeLevel.run;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeLevel.step;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.Vera;

/** The first level from its review to the final list, by the people who may and who may not. */
class SelectionRunsIT {

  @Test
  void who_ran_a_selection_never_confirms_it_and_a_double_click_confirms_once() throws Exception {
    var level = SomeLevel.underReview("Сезон проверки протокола", best(10));
    var run = run(level);
    step(KEEPER, run, "proposal", Map.of())
        .then()
        .statusCode(200)
        .body("head.stage", equalTo("PROPOSED"))
        .body("head.passed", equalTo(5));

    step(KEEPER, run, "confirmation", protocol()).then().statusCode(403);
    step("officer", run, "confirmation", protocol()).then().statusCode(403);
    sql("update reserve.run set computed_by = 'chair' where id = '%s'", id(run));
    step(CHAIR, run, "confirmation", protocol())
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/reserve/run-own"));
    sql("update reserve.run set computed_by = 'reserve' where id = '%s'", id(run));
    step(CHAIR, run, "confirmation", Map.of("date", LocalDate.EPOCH.toString()))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/reserve/run-protocol-missing"));

    var answers = atOnce(() -> step(CHAIR, run, "confirmation", protocol()), 2);

    assertThat(answers).filteredOn(one -> one.statusCode() == 200).hasSize(1);
    assertThat(answers).allMatch(one -> one.statusCode() == 200 || one.statusCode() == 409);
    assertThat(decisions(level)).isEqualTo(10);
  }

  @Test
  void a_chair_who_competes_neither_sees_nor_confirms() throws Exception {
    var level = SomeLevel.underReview("Сезон проверки участника комиссии", best(4));
    sql(
        "update reserve.application set account = 'chair', person_id ="
            + " (select id from registry.person where account = 'chair')"
            + " where season_id = '%s' and number = 2",
        season(level));
    var run = run(level);
    step(KEEPER, run, "proposal", Map.of()).then().statusCode(200);

    Api.as(CHAIR).get(run).then().statusCode(404);
    Api.as(CHAIR)
        .header("If-Match", "\"1\"")
        .contentType(JSON)
        .body(protocol())
        .post(run + "/confirmation")
        .then()
        .statusCode(404);
    Api.as(CHAIR).get(level + "/what-if").then().statusCode(403);
  }

  @Test
  void changed_inputs_are_refused_and_named() throws Exception {
    var level = SomeLevel.underReview("Сезон проверки изменений", best(10));
    var run = run(level);
    step(KEEPER, run, "proposal", Map.of()).then().statusCode(200);
    sql(
        "update reserve.result set value = 1 where kind = 'TEST' and application_id ="
            + " (select id from reserve.application where season_id = '%s' and number = 3)",
        season(level));

    step(CHAIR, run, "confirmation", protocol())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/run-stale"))
        .body("detail", containsString("№ 3"));
    assertThat(decisions(level)).isZero();

    confirmed(level);
    assertThat(decisions(level)).isEqualTo(10);
  }

  @Test
  void equals_at_the_border_wait_for_the_commission() throws Exception {
    var level = SomeLevel.underReview("Сезон проверки ничьей", best(10));
    sql(
        "update reserve.result set value = 95 where application_id in (select id from"
            + " reserve.application where season_id = '%s' and number in (5, 6))",
        season(level));
    var run = run(level);
    step(KEEPER, run, "proposal", Map.of())
        .then()
        .body("head.tied", equalTo(2))
        .body("tiedPlaces", equalTo(1))
        .body("tiedRows.number", equalTo(List.of("5", "6")));

    step(CHAIR, run, "confirmation", protocol())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/run-tie-open"));
    step(CHAIR, run, "confirmation", choosing(application(level, 6), ""))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/reserve/run-choice-reason"));
    step(CHAIR, run, "confirmation", choosing(application(level, 9), "Ошибка"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/choice-stale"));
    step(CHAIR, run, "confirmation", choosing(application(level, 6), "Опыт проектов"))
        .then()
        .statusCode(200)
        .body("choiceReason", equalTo("Опыт проектов"))
        .body("grounds.COMMISSION", equalTo(1));

    var rows = Api.as(KEEPER).get(run + "/rows?size=50").jsonPath();
    assertThat(rows.getString("items.find { it.number == '6' }.outcome")).isEqualTo("PASSED");
    assertThat(rows.getString("items.find { it.number == '5' }.outcome")).isEqualTo("NOT_PASSED");
    assertThat(rows.getString("items.find { it.number == '5' }.reasons[0]")).contains("№ 7");
  }

  private static Map<String, Object> choosing(UUID application, String reason) {
    return Map.of(
        "protocol",
        "7",
        "date",
        LocalDate.EPOCH.toString(),
        "chosen",
        List.of(application),
        "reason",
        reason);
  }

  @Test
  void a_what_if_changes_no_row() throws Exception {
    var level = SomeLevel.underReview("Сезон проверки модели", best(11));
    var before = rows();

    Api.as("officer")
        .get(level + "/what-if?share=50&rounding=UP&fastTrack=WITHIN_QUOTA")
        .then()
        .statusCode(200)
        .body("before.passed", equalTo(5))
        .body("after.passed", equalTo(6))
        .body("entering.number", equalTo(List.of("6")))
        .body("leaving", hasSize(0))
        .body("own.rounding", equalTo("DOWN"));
    Api.as("officer")
        .get(level + "/what-if?minimum=97")
        .then()
        .body("leaving.number", equalTo(List.of("4", "5")));
    Api.as("officer").get(level + "/what-if?share=0").then().statusCode(400);
    Api.as("teacher").get(level + "/what-if").then().statusCode(403);

    assertThat(rows()).isEqualTo(before);
  }

  /** What all tables of the context hold, and when they were written last. */
  private static List<Long> rows() throws Exception {
    var found = new ArrayList<Long>();
    for (var table : List.of("run", "run_row", "decision", "decision_step", "level", "result")) {
      found.add(
          count("select count(*) + coalesce(sum(xmin::text::bigint), 0) from reserve.%s", table));
    }
    return found;
  }

  @Test
  void only_the_publication_opens_appeals_and_shows_decisions() throws Exception {
    var level = SomeLevel.underReview("Сезон проверки публикации", best(10));
    ownedByCandidate(level, 7);
    step(KEEPER, level, "publication", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/run-none-confirmed"));
    confirmed(level);

    var ofSeason = "findAll { it.season == '%s' }".formatted(season(level));
    Api.as("candidate").get("/decisions").then().statusCode(200).body(ofSeason, hasSize(0));
    Api.as("teacher").get(level + "/lists/PRELIMINARY").then().statusCode(404);
    Api.as("munofficer").get(level + "/lists/RATING").then().statusCode(404);
    step(KEEPER, level, "finish", Map.of()).then().statusCode(409);

    step("press", level, "publication", Map.of())
        .then()
        .statusCode(200)
        .body("stage", equalTo("APPEALS"))
        .body("appealsTo", notNullValue());
    var own = Api.as("candidate").get("/decisions").then().statusCode(200);
    own.body(ofSeason, hasSize(1))
        .body(ofSeason + "[0].passed", is(false))
        .body(ofSeason + "[0].number", equalTo("7"))
        .body(ofSeason + "[0].explanation[0]", containsString("не хватило"))
        .body(ofSeason + "[0].steps", hasSize(0));
    Api.as("teacher")
        .get(level + "/lists/PRELIMINARY")
        .then()
        .statusCode(200)
        .body("total", equalTo(5))
        .body("items.passed", everyItem(is(true)))
        .body("items.total", everyItem(nullValue()));
    Api.as("teacher").get(level + "/lists/RATING").then().statusCode(404);
    Api.as(KEEPER).get(level + "/lists/RATING").then().body("total", equalTo(10));
    var foreign = other(level);
    Api.as("candidate").get("/decisions/" + foreign).then().statusCode(404);
    Api.as("nobody").get("/decisions/" + foreign).then().statusCode(404);
  }

  @Test
  void a_municipality_sees_its_own_people_and_only_after_publication() throws Exception {
    var level = SomeLevel.underReview("Сезон проверки муниципалитета", best(60));
    sql(
        "update reserve.application set municipality_code = '42-17' where season_id = '%s'"
            + " and number in (1, 59)",
        season(level));
    sql(
        "update reserve.application set municipality_code = '42-03' where season_id = '%s'"
            + " and number not in (1, 59)",
        season(level));
    confirmed(level);
    Api.as("munofficer").get(level + "/lists/RATING").then().statusCode(404);
    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);

    Api.as("munofficer")
        .get(level + "/lists/RATING")
        .then()
        .statusCode(200)
        .body("items.number", equalTo(List.of("1", "59")));
    Api.as("munofficer").get(level).then().body("funnel", nullValue()).body("runs", hasSize(0));
    Api.as("munofficer").get(level + "/what-if").then().statusCode(403);
  }

  @Test
  void a_final_list_goes_back_by_two_persons_only() throws Exception {
    var level = finished("Сезон проверки возврата");
    assertThat(count("select count(*) from reserve.ticket where season_id = '%s'", season(level)))
        .isEqualTo(5);

    step(KEEPER, level, "return", Map.of()).then().statusCode(409);
    step(KEEPER, level, "return-request", Map.of("reason", " ")).then().statusCode(400);
    step(KEEPER, level, "return-request", Map.of("reason", "Ошибка в ведомости"))
        .then()
        .statusCode(200)
        .body("back.reason", equalTo("Ошибка в ведомости"));
    step(KEEPER, level, "return", Map.of())
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/reserve/run-back-own"));
    step("officer", level, "return", Map.of()).then().statusCode(403);
    step(CHAIR, level, "return", Map.of())
        .then()
        .statusCode(200)
        .body("stage", equalTo("PRELIMINARY"))
        .body("appealsTo", nullValue());
    assertThat(
            count(
                "select count(*) from reserve.ticket where season_id = '%s' and stage = 'REVOKED'",
                season(level)))
        .isEqualTo(5);

    confirmed(level);
    assertThat(decisions(level)).isEqualTo(10);
    step(KEEPER, level, "publication", Map.of()).then().body("stage", equalTo("APPEALS"));
  }

  @Test
  void what_is_in_an_order_does_not_go_back() throws Exception {
    var level = finished("Сезон проверки приказа");
    sql(
        "update reserve.decision set stage = 'IN_ORDER' where season_id = '%s' and number = '1'",
        season(level));

    step(KEEPER, level, "return-request", Map.of("reason", "Ошибка"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/run-in-order"));
  }

  @Test
  void a_ticket_opens_the_next_season_once() throws Exception {
    var first = finished("Сезон проверки права");
    var second = SomeLevel.underReview("Сезон после права", best(10));
    sql(
        "update reserve.ticket set for_ordinal = (select ordinal from reserve.season where id ="
            + " '%s') where season_id = '%s'",
        season(second), season(first));
    confirmed(second);

    var rating = Api.as(KEEPER).get(second + "/lists/RATING?size=50").jsonPath();
    assertThat(rating.getList("items.findAll { it.ground == 'TICKET' }")).hasSize(5);
    assertThat(
            count(
                "select count(*) from reserve.ticket where season_id = '%s' and stage = 'USED'",
                season(first)))
        .isEqualTo(5);
  }

  @Test
  void lists_are_papers_fit_for_the_archive() throws Exception {
    var level = finished("Сезон проверки бумаг");

    for (var kind : List.of("PRELIMINARY", "FINAL", "RATING")) {
      var pdf =
          Api.as(KEEPER)
              .accept("*/*")
              .get(level + "/lists/" + kind + "/paper")
              .then()
              .statusCode(200)
              .contentType("application/pdf");
      assertThat(Vera.faults(pdf.extract().asByteArray())).as(kind).isEmpty();
      Api.as("teacher")
          .accept("*/*")
          .get(level + "/lists/" + kind + "/table")
          .then()
          .statusCode(kind.equals("RATING") ? 404 : 200);
    }
  }

  /** Ten candidates, five of whom passed. */
  private static String finished(String title) throws Exception {
    var level = SomeLevel.underReview(title, best(10));
    confirmed(level);
    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);
    step(KEEPER, level, "finish", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/run-appeals-open"));
    sql(
        "update reserve.level set appeals_to = current_date - 2 where season_id = '%s'",
        season(level));
    step(KEEPER, level, "finish", Map.of()).then().statusCode(200).body("stage", equalTo("FINAL"));
    return level;
  }

  private static void ownedByCandidate(String level, int number) throws Exception {
    sql(
        "update reserve.application set account = 'candidate', person_id ="
            + " (select id from registry.person where account = 'candidate')"
            + " where season_id = '%s' and number = %d",
        season(level), number);
  }

  private static String other(String level) {
    return Api.as(KEEPER).get(level + "/lists/RATING").jsonPath().getString("items[0].id");
  }

  private static UUID application(String level, int number) throws Exception {
    try (var database = ru.rsnms.deploy.harness.SystemUnderTest.system().databaseAsOwner();
        var ask = database.createStatement();
        var answer =
            ask.executeQuery(
                "select id from reserve.application where season_id = '%s' and number = %d"
                    .formatted(season(level), number))) {
      answer.next();
      return answer.getObject(1, UUID.class);
    }
  }

  private static long decisions(String level) throws Exception {
    return count(
        "select count(*) from reserve.decision where season_id = '%s' and stage <> 'VOID'",
        season(level));
  }

  private static String season(String level) {
    return level.split("/")[2];
  }

  private static String id(String run) {
    return run.substring(run.lastIndexOf('/') + 1);
  }

  private static List<Response> atOnce(Callable<Response> work, int times) throws Exception {
    var pool = Executors.newFixedThreadPool(times);
    try {
      List<Callable<Response>> all = new ArrayList<>();
      for (var i = 0; i < times; i++) {
        all.add(work);
      }
      var answers = new ArrayList<Response>();
      for (Future<Response> one : pool.invokeAll(all)) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      pool.shutdown();
    }
  }
}
