package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static ru.rsnms.deploy.harness.SomeLevel.count;
import static ru.rsnms.deploy.harness.SomeLevel.run;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeLevel.step;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeApplication;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;

/** A right of the last season that needs a training counts once the institute has accepted it. */
class TicketsIT {

  private static final byte[] PDF = "%PDF-1.4 проба".getBytes(UTF_8);

  @Test
  void a_right_counts_when_the_training_behind_it_is_accepted() throws Exception {
    var before = SomeLevel.published("Сезон до проверки обучения по праву");
    var season = running("Сезон проверки обучения по праву");
    var level = season + "/levels/1";
    step(KEEPER, level, "opening", Map.of()).then().statusCode(200);
    var application = SomeApplication.filled(season);
    show(application, training(PDF))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/ticket-training-not-asked"));
    var number = ticket(SomeSeason.id(season), before.split("/")[2]);

    show(application, training(null))
        .then()
        .statusCode(400)
        .body("detail", containsString("документ"));
    show(application, training("просто текст".getBytes(UTF_8)))
        .then()
        .statusCode(400)
        .body("detail", containsString("PDF"));
    show(application, training(new byte[10 * 1024 * 1024 + 1]))
        .then()
        .statusCode(400)
        .body("detail", containsString("10 МБ"));
    var late = training(PDF);
    late.put("endedOn", RegionDay.today().plusDays(1).toString());
    show(application, late).then().statusCode(400);
    show(application, training(PDF))
        .then()
        .statusCode(200)
        .body("number", equalTo(number))
        .body("training.stage", equalTo("CLAIMED"))
        .body("counts", is(false));
    Api.as("teacher").get(application + "/ticket").then().statusCode(404);
    SomeApplication.step("candidate", application, "submission", Map.of()).then().statusCode(200);
    underReview(season, level);
    assertThat(byTicket(run(level))).isZero();

    verdict(KEEPER, application, "REFUSED", null).then().statusCode(400);
    verdict("officer", application, "VERIFIED", null).then().statusCode(403);
    verdict(KEEPER, application, "REFUSED", "Нет подписи")
        .then()
        .statusCode(200)
        .body("training.reason", equalTo("Нет подписи"));
    verdict(KEEPER, application, "VERIFIED", null).then().statusCode(200).body("counts", is(true));
    assertThat(byTicket(run(level))).isOne();
  }

  private static String running(String title) throws Exception {
    var season = SomeSeason.settled(title);
    SomeSeason.settle(season, "TICKET_NEEDS_TRAINING", "YES").then().statusCode(200);
    SomeSeason.step(season, "freezing", Map.of()).then().statusCode(200);
    SomeSeason.alter(season, "stage = 'RUNNING', order_number = '1', order_date = current_date");
    return season;
  }

  /** A right of the demo candidate to the season, out of some decision of another. */
  private static String ticket(UUID season, String before) throws Exception {
    var number = "проба-" + season.toString().substring(24);
    sql(
        """
        insert into reserve.ticket (id, version, number, decision_id, season_id, owner_id, for_ordinal, person_id,
          stage, issued_at, changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, '%s', d.id, d.season_id, s.owner_id, s.ordinal, p.id, 'ISSUED', now(), now(), 'x', 'x'
        from reserve.season s, registry.person p, (select id, season_id from reserve.decision where season_id = '%s'
          and not passed limit 1) d
        where s.id = '%s' and p.account = 'candidate'
        """,
        number, before, season);
    return number;
  }

  private static void underReview(String season, String level) throws Exception {
    sql(
        "update reserve.application set stage = 'ADMITTED' where season_id = '%s'",
        SomeSeason.id(season));
    SomeSeason.alter(
        season, "applications_from = current_date - 40, applications_to = current_date - 10");
    step(KEEPER, level, "closing", Map.of()).then().statusCode(200);
    step(KEEPER, level, "review", Map.of()).then().statusCode(200);
  }

  private static long byTicket(String run) throws Exception {
    return count(
        "select count(*) from reserve.run_row where run_id = '%s' and ground = 'TICKET'",
        run.substring(run.lastIndexOf('/') + 1));
  }

  private static Map<String, Object> training(byte[] document) {
    var body = new HashMap<String, Object>();
    body.put("title", "Управление проектами в школе");
    body.put("provider", "Институт развития образования");
    body.put("endedOn", RegionDay.today().minusDays(20).toString());
    body.put("hours", 36);
    if (document != null) {
      var bytes = Base64.getEncoder().encodeToString(document);
      body.put("document", Map.of("name", "удостоверение.pdf", "bytes", bytes));
    }
    return body;
  }

  private static Response show(String application, Map<String, Object> body) {
    return Api.as("candidate")
        .header("If-Match", SomeApplication.version(application))
        .contentType(JSON)
        .body(body)
        .put(application + "/ticket/training");
  }

  private static Response verdict(String user, String application, String stage, String reason) {
    var body = new HashMap<String, Object>();
    body.put("stage", stage);
    body.put("reason", reason);
    return Api.as(user)
        .header("If-Match", SomeApplication.version(application))
        .contentType(JSON)
        .body(body)
        .post(application + "/ticket/training/verdict");
  }
}
