package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ru.rsnms.deploy.harness.SomeLevel.CHAIR;
import static ru.rsnms.deploy.harness.SomeLevel.best;
import static ru.rsnms.deploy.harness.SomeLevel.confirmed;
import static ru.rsnms.deploy.harness.SomeLevel.count;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeLevel.step;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeLetters;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SystemUnderTest;
import ru.rsnms.deploy.harness.Vera;

/** Letters of a level: from decisions only, once each, through every channel. */
class LettersIT {

  @Test
  void nothing_is_written_before_the_decisions_are_published() throws Exception {
    var level = SomeLevel.underReview("Сезон писем до публикации", best(6));
    confirmed(level);

    Api.as(KEEPER)
        .get(level + "/letters/preview?kind=PRELIMINARY")
        .then()
        .statusCode(200)
        .body("closedBecause", containsString("опубликованным"))
        .body("samples", hasSize(0));
    SomeLetters.send(level, "PRELIMINARY")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/letters-not-published"));
    assertThat(letters(level)).isZero();

    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);
    SomeLetters.send(level, "FINAL").then().statusCode(409);
    assertThat(letters(level)).isZero();
  }

  @Test
  void a_preview_shows_what_would_go_and_changes_nothing() throws Exception {
    var level = published("Сезон предпросмотра писем", 8);
    SomeLetters.address(level, "number <> '8'", "preview-%s@example.org");
    sql("update registry.person set email = null where id in (%s)", people(level, "number = '8'"));

    Api.as(KEEPER)
        .get(level + "/letters/preview?kind=PRELIMINARY")
        .then()
        .statusCode(200)
        .body("wanted", equalTo(8))
        .body("already", equalTo(0))
        .body("withoutAddress", equalTo(1))
        .body("withoutAddressNames", hasSize(1))
        .body("samples", hasSize(3))
        .body("samples[0].text", hasItem(containsString("Вы прошли на второй уровень")))
        .body("mail", equalTo("SERVER"));
    assertThat(letters(level)).isZero();
  }

  @Test
  void every_decision_gets_one_letter_however_often_it_is_sent() throws Exception {
    var level = published("Сезон одного письма", 12);
    SomeLetters.address(level, "number <> '12'", "once-%s@example.org");
    sql("update registry.person set email = null where id in (%s)", people(level, "number = '12'"));

    var answers = atOnce(() -> SomeLetters.send(level, "PRELIMINARY"), 3);
    assertThat(answers).filteredOn(one -> one.statusCode() == 201).hasSize(1);
    assertThat(answers).allMatch(one -> one.statusCode() == 201 || one.statusCode() == 409);
    var mailing = SomeLetters.newest(level);
    SomeLetters.awaitDone(mailing);

    Api.as(KEEPER)
        .get(mailing)
        .then()
        .body("total", equalTo(12))
        .body("done", equalTo(12))
        .body("refused", equalTo(0))
        .body("finishedAt", notNullValue());
    Api.as(KEEPER)
        .get(mailing + "/items?size=50")
        .then()
        .body("total", equalTo(12))
        .body("items.letter", not(hasItem(nullValue())));
    SomeLetters.send(level, "PRELIMINARY")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/letters-nobody"));
    assertThat(letters(level)).isEqualTo(12);
    assertThat(ways(level, "PERSONAL_ACCOUNT", "SENT")).isEqualTo(12);
    assertThat(ways(level, "PAPER", "PREPARED")).isEqualTo(1);
    assertThat(ways(level, "E_MAIL", "FAILED")).isEqualTo(1);
    SomeLetters.await(() -> ways(level, "E_MAIL", "SENT") == 11);
  }

  @Test
  void mail_holds_nothing_about_the_decision_and_names_its_message() throws Exception {
    var level = published("Сезон содержания почты", 2);
    SomeLetters.address(level, "true", "words-%s@example.org");
    SomeLetters.sent(level, "PRELIMINARY");
    SomeLetters.await(() -> ways(level, "E_MAIL", "SENT") == 2);

    var id =
        SomeLetters.one(
            level,
            "select d.id from reserve.delivery d join reserve.letter l on"
                + " l.id = d.letter_id where d.channel = 'E_MAIL' and l.application_number = '1' and"
                + " l.season_id = '%s'");
    var mails = SystemUnderTest.mailBox().to("words-1@example.org");
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).text()).contains("Message-ID: <" + id + "@");
    assertThat(mails.get(0).words()).contains("/reserve/apply/letter.xhtml?id=");
    var name =
        SomeLetters.one(
            level, "select person_name from reserve.letter where season_id = '%s' limit 1");
    assertThat(mails.get(0).words()).doesNotContain(name).doesNotContain("прошли");
  }

  @Test
  void what_the_server_refuses_is_said_and_tried_again() throws Exception {
    var level = published("Сезон недоставленной почты", 3);
    SomeLetters.address(level, "number = '1'", "refused-%s@example.org");
    SomeLetters.address(level, "number = '2'", "later-%s@example.org");
    SomeLetters.address(level, "number = '3'", "good-%s@example.org");
    SomeLetters.sent(level, "PRELIMINARY");

    SomeLetters.await(() -> ways(level, "E_MAIL", "FAILED") == 1);
    SomeLetters.await(
        () ->
            count(
                    "select count(*) from reserve.delivery d join reserve.letter l on l.id ="
                        + " d.letter_id where l.season_id = '%s' and d.stage = 'PREPARED'"
                        + " and d.attempts = 1 and d.next_at > now()",
                    season(level))
                == 1);
    Api.as(KEEPER)
        .get(level + "/letters?channel=E_MAIL&stage=FAILED")
        .then()
        .body("total", equalTo(1))
        .body("items[0].failure", equalTo("SERVER_REFUSED"))
        .body("items[0].address", equalTo("refused-1@example.org"));

    SomeLetters.address(level, "number in ('1', '2')", "mended-%s@example.org");
    again(level).then().statusCode(200).body("letters", equalTo(1));
    SomeLetters.await(() -> SystemUnderTest.mailBox().to("mended-1@example.org").size() == 1);
    again(level).then().body("letters", equalTo(0));
  }

  @Test
  void a_reader_sees_the_own_letters_only_and_reading_is_marked() throws Exception {
    var level = SomeLevel.underReview("Сезон личных писем", best(5));
    SomeLetters.ownedByCandidate(level, 5);
    confirmed(level);
    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);
    SomeLetters.sent(level, "PRELIMINARY");

    var own = "/letters/" + SomeLetters.of(level, 5);
    var foreign = "/letters/" + SomeLetters.of(level, 1);
    Api.as("candidate")
        .get("/letters")
        .then()
        .statusCode(200)
        .body("findAll { it.season == '" + season(level) + "' }", hasSize(1));
    Api.as("candidate")
        .get(own)
        .then()
        .statusCode(200)
        .body("readAt", nullValue())
        .body("text", hasItem(containsString("апелляцию")));
    for (var path : List.of("", "/paper", "/word")) {
      Api.as("candidate").accept("*/*").get(foreign + path).then().statusCode(404);
      Api.as("teacher").accept("*/*").get(own + path).then().statusCode(404);
      Api.as("munofficer").accept("*/*").get(own + path).then().statusCode(404);
    }
    Api.as(KEEPER).post(own + "/reading").then().statusCode(404);

    Api.as("candidate").post(own + "/reading").then().body("readAt", notNullValue());
    assertThat(ways(level, "PERSONAL_ACCOUNT", "DELIVERED")).isEqualTo(1);
    var pdf = Api.as("candidate").accept("*/*").get(own + "/paper").then().statusCode(200);
    assertThat(Vera.faults(pdf.extract().asByteArray())).isEmpty();
    Api.as("candidate").accept("*/*").get(own + "/word").then().statusCode(200);
  }

  @Test
  void letters_of_a_level_are_the_institutes() throws Exception {
    var level = published("Сезон чужих писем", 2);
    for (var user : List.of("teacher", "munofficer", "expert", "candidate")) {
      Api.as(user).get(level + "/letters").then().statusCode(404);
      Api.as(user).get(level + "/letters/counts").then().statusCode(404);
      Api.as(user).accept("*/*").get(level + "/letters/archive").then().statusCode(404);
      Api.as(user)
          .contentType(JSON)
          .body(Map.of("kind", "PRELIMINARY"))
          .post(level + "/letters/mailings")
          .then()
          .statusCode(403);
    }
    assertThat(letters(level)).isZero();
  }

  @Test
  void all_kinds_come_of_a_final_list_and_go_with_it() throws Exception {
    var level = published("Сезон итоговых писем", 10);
    SomeLetters.sent(level, "PRELIMINARY");
    sql(
        "update reserve.level set appeals_to = current_date - 2 where season_id = '%s'",
        season(level));
    step(KEEPER, level, "finish", Map.of()).then().statusCode(200);
    SomeLetters.sent(level, "FINAL");
    SomeLetters.sent(level, "TICKET");
    SomeLetters.sent(level, "CERTIFICATE");

    assertThat(letters(level, "FINAL")).isEqualTo(10);
    assertThat(letters(level, "TICKET")).isEqualTo(5);
    assertThat(letters(level, "CERTIFICATE")).isEqualTo(10);
    for (var kind : List.of("FINAL", "TICKET", "CERTIFICATE")) {
      var id =
          SomeLetters.one(
              level,
              "select max(id::text) from reserve.letter where kind = '"
                  + kind
                  + "' and season_id = '%s'");
      var pdf = Api.as(KEEPER).accept("*/*").get("/letters/" + id + "/paper").then();
      assertThat(Vera.faults(pdf.statusCode(200).extract().asByteArray())).as(kind).isEmpty();
    }
    var zip = Api.as(KEEPER).accept("*/*").get(level + "/letters/archive?kind=FINAL").then();
    assertThat(entries(zip.statusCode(200).extract().asByteArray()))
        .hasSize(10)
        .doesNotHaveDuplicates();
    Api.as(KEEPER).accept("*/*").get(level + "/letters/table?kind=FINAL").then().statusCode(200);

    step(KEEPER, level, "return-request", Map.of("reason", "Ошибка")).then().statusCode(200);
    step(CHAIR, level, "return", Map.of()).then().statusCode(200);
    assertThat(living(level, "FINAL") + living(level, "TICKET") + living(level, "CERTIFICATE"))
        .isZero();
    assertThat(living(level, "PRELIMINARY")).isEqualTo(10);
    SomeLetters.send(level, "FINAL").then().statusCode(409);
  }

  @Test
  void the_words_of_a_letter_cannot_be_written_anew() throws Exception {
    var level = published("Сезон неизменных писем", 1);
    SomeLetters.sent(level, "PRELIMINARY");
    assertThat(
            count(
                "select count(*) from information_schema.column_privileges where table_schema ="
                    + " 'reserve' and table_name = 'letter' and grantee = 'rsnms_app' and"
                    + " privilege_type = 'UPDATE' and column_name in ('text', 'sha256', 'title')"))
        .isZero();
    sql("update reserve.letter set text = 'Другое' where season_id = '%s'", season(level));
    Api.as(KEEPER).get("/letters/" + SomeLetters.of(level, 1)).then().statusCode(500);
  }

  private static Response again(String level) {
    return Api.as(KEEPER)
        .contentType(JSON)
        .body(Map.of("kind", "PRELIMINARY"))
        .post(level + "/letters/second-attempts");
  }

  private static String published(String title, int candidates) throws Exception {
    var level = SomeLevel.underReview(title, best(candidates));
    confirmed(level);
    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);
    return level;
  }

  private static List<String> entries(byte[] zip) throws Exception {
    var names = new ArrayList<String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private static String people(String level, String which) {
    return "select person_id from reserve.decision where season_id = '%s' and %s"
        .formatted(season(level), which);
  }

  private static long letters(String level) throws Exception {
    return count("select count(*) from reserve.letter where season_id = '%s'", season(level));
  }

  private static long letters(String level, String kind) throws Exception {
    return count(
        "select count(*) from reserve.letter where season_id = '%s' and kind = '%s'",
        season(level), kind);
  }

  private static long living(String level, String kind) throws Exception {
    return count(
        "select count(*) from reserve.letter where season_id = '%s' and kind = '%s'"
            + " and revoked_at is null",
        season(level), kind);
  }

  private static long ways(String level, String channel, String stage) throws Exception {
    return count(
        "select count(*) from reserve.delivery d join reserve.letter l on l.id = d.letter_id where"
            + " l.season_id = '%s' and d.channel = '%s' and d.stage = '%s'",
        season(level), channel, stage);
  }

  private static String season(String level) {
    return level.split("/")[2];
  }

  private static List<Response> atOnce(Callable<Response> call, int times) throws Exception {
    var pool = Executors.newFixedThreadPool(times);
    try {
      var answers = new ArrayList<Response>();
      for (Future<Response> answer : pool.invokeAll(java.util.Collections.nCopies(times, call))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }
}
