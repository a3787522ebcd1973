package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeApplication;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;

/** The bank of ideas: consent, moderation, support, advice, proof, and taking it all back. */
class IdeasIT {

  private static final String KEEPER = SomeSeason.KEEPER;
  private static final String AUTHOR = SomeApplication.CANDIDATE;

  private static int seasons;

  private String season;
  private String application;

  @BeforeEach
  void an_application_whose_level_is_over() throws Exception {
    season = SomeSeason.running("Сезон банка идей " + ++seasons);
    application = SomeApplication.submitted(season);
    finish();
  }

  private void finish() throws Exception {
    SomeLevel.sql("delete from reserve.level where season_id = '%s'", SomeSeason.id(season));
    SomeLevel.sql(
        "insert into reserve.level (id, version, season_id, number, stage)"
            + " values (gen_random_uuid(), 0, '%s', 1, 'FINAL')",
        SomeSeason.id(season));
  }

  private Map<String, Object> offer() {
    return new HashMap<>(
        Map.of(
            "application",
            SomeApplication.id(application),
            "version",
            0,
            "title",
            "Лаборатория на рассвете " + seasons,
            "summary",
            "Кабинет физики открыт с семи утра, <b>каждый</b> ставит опыт сам.",
            "field",
            "LEARNING",
            "consent",
            true,
            "withName",
            false,
            "withFile",
            false));
  }

  private static Response offer(Map<String, Object> body) {
    return Api.as(AUTHOR).contentType(JSON).body(body).put("/ideas");
  }

  private String offered() {
    return offer(offer())
        .then()
        .statusCode(200)
        .body("offer", equalTo("OFFERED"))
        .extract()
        .path("id");
  }

  private String published() {
    var idea = offered();
    decide(idea, "publication", Map.of()).statusCode(200).body("stage", equalTo("IN_BANK"));
    return idea;
  }

  private static ValidatableResponse decide(String idea, String step, Map<String, ?> body) {
    var tag = Api.as(KEEPER).get("/ideas/" + idea).then().statusCode(200).extract().header("ETag");
    return Api.as(KEEPER)
        .header("If-Match", tag)
        .contentType(JSON)
        .body(body)
        .post("/ideas/" + idea + "/" + step)
        .then();
  }

  private static ValidatableResponse post(String user, String path, Map<String, ?> body) {
    return Api.as(user).contentType(JSON).body(body).post("/ideas/" + path).then();
  }

  @Test
  void an_idea_is_read_by_everybody_once_the_institute_has_seen_it() {
    var idea = offered();
    Api.anonymous().get("/public/ideas/" + idea).then().statusCode(404);
    Api.as("teacher").get("/ideas/" + idea).then().statusCode(404);

    decide(idea, "publication", Map.of()).statusCode(200);

    Api.anonymous()
        .get("/public/ideas/" + idea)
        .then()
        .statusCode(200)
        .body("summary", containsString("<b>каждый</b>"))
        .body("author", nullValue());
    Api.anonymous()
        .get("/public/ideas?words=рассвете&field=LEARNING&stage=IN_BANK")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(idea));
    Api.anonymous()
        .get("/public/ideas?words=рассвете&field=DIGITAL")
        .then()
        .body("items.id", not(hasItem(idea)));
  }

  @Test
  void nothing_is_offered_without_consent_or_before_the_level_is_final() throws Exception {
    var silent = offer();
    silent.put("consent", false);
    offer(silent).then().statusCode(400).body("type", containsString("idea-consent-missing"));

    SomeLevel.sql(
        "update reserve.level set stage = 'UNDER_REVIEW' where season_id = '%s'",
        SomeSeason.id(season));
    offer(offer()).then().statusCode(409).body("type", containsString("idea-level-open"));
  }

  @Test
  void a_name_is_shown_with_consent_only_and_a_file_only_with_the_name() {
    var bare = offer();
    bare.put("withFile", true);
    offer(bare).then().statusCode(400).body("type", containsString("idea-file-names"));

    var named = offer();
    named.put("withName", true);
    String idea = offer(named).then().statusCode(200).extract().path("id");
    decide(idea, "publication", Map.of()).statusCode(200);
    String author = Api.anonymous().get("/public/ideas/" + idea).path("author");
    assertThat(author).isNotBlank();
  }

  @Test
  void a_consent_taken_back_takes_the_idea_out_at_once() throws Exception {
    var idea = published();

    post("teacher", idea + "/withdrawal", Map.of()).statusCode(404);
    post(AUTHOR, idea + "/withdrawal", Map.of()).statusCode(204);

    Api.anonymous().get("/public/ideas/" + idea).then().statusCode(404);
    Api.as("teacher").get("/ideas/" + idea).then().statusCode(404);
    Api.anonymous().get("/public/ideas").then().body("items.id", not(hasItem(idea)));
    assertThat(
            SomeLevel.count("select count(*) from reserve.bank_consent where idea_id = '%s'", idea))
        .isEqualTo(2);
  }

  @Test
  void an_offer_written_anew_is_not_read_until_it_is_seen_again() {
    var idea = published();
    var again = offer();
    again.put("version", 0);
    offer(again).then().statusCode(412).body("type", containsString("shared/stale"));
    int version = Api.as(AUTHOR).get("/ideas/own").path("find { it.id == '" + idea + "' }.version");
    again.put("version", version);
    again.put("title", "Лаборатория до уроков");
    offer(again).then().statusCode(200).body("stage", equalTo("SUBMITTED"));

    Api.anonymous().get("/public/ideas/" + idea).then().statusCode(404);
  }

  @Test
  void the_institute_returns_an_offer_with_a_reason_for_its_author_alone() {
    var idea = offered();

    decide(idea, "return", Map.of("text", " ")).statusCode(400);
    decide(idea, "return", Map.of("text", "Уберите имена детей.")).statusCode(200);

    Api.as(AUTHOR)
        .get("/ideas/" + idea)
        .then()
        .body("reason", equalTo("Уберите имена детей."))
        .body("offer", equalTo("RETURNED"));
    for (var user : new String[] {"teacher", "officer", "munofficer", "chair"}) {
      Api.as(user).get("/ideas/" + idea).then().statusCode(404);
      Api.as(user)
          .header("If-Match", "\"1\"")
          .contentType(JSON)
          .body(Map.of())
          .post("/ideas/" + idea + "/publication")
          .then()
          .statusCode(403);
    }
  }

  @Test
  void a_person_supports_once_and_never_the_own_idea() {
    var idea = published();

    post(AUTHOR, idea + "/supports", Map.of("word", "Я за")).statusCode(409);
    post("teacher", idea + "/supports", Map.of("word", "Нужно всем"))
        .statusCode(200)
        .body("stage", equalTo("SUPPORTED"))
        .body("supporters", equalTo(1));
    post("teacher", idea + "/supports", Map.of())
        .statusCode(409)
        .body("type", containsString("idea-supported"));
    post("teacher", idea + "/supports", Map.of("asOrganization", true)).statusCode(403);
    post("officer", idea + "/supports", Map.of()).body("supporters", equalTo(2));

    Api.anonymous()
        .get("/public/ideas/" + idea)
        .then()
        .body("supporters", equalTo(2))
        .body("words.word", hasItem("Нужно всем"))
        .body("words[0]", not(org.hamcrest.Matchers.hasKey("account")));
  }

  @Test
  void a_word_that_does_not_belong_here_is_hidden_and_still_counts() {
    var idea = published();
    post("teacher", idea + "/supports", Map.of("word", "Реклама")).statusCode(200);
    String word = Api.as(KEEPER).get("/ideas/" + idea).path("words[0].id");

    post("teacher", idea + "/supports/" + word + "/hiding", Map.of()).statusCode(403);
    post(KEEPER, idea + "/supports/" + word + "/hiding", Map.of())
        .statusCode(200)
        .body("words.size()", equalTo(0))
        .body("supporters", equalTo(1));
  }

  @Test
  void an_idea_is_implemented_when_the_institute_has_seen_the_proof() {
    var idea = published();
    var said =
        new HashMap<String, Object>(
            Map.of(
                "place", "Школа № 5",
                "since", RegionDay.today().toString(),
                "what", "Открыта лаборатория."));
    post(AUTHOR, idea + "/evidence", said)
        .statusCode(400)
        .body("type", containsString("idea-evidence-proof"));
    said.put("link", "javascript:alert(1)");
    post(AUTHOR, idea + "/evidence", said).statusCode(400);
    said.put("link", "https://school5.example/lab");
    post("teacher", idea + "/evidence", said).statusCode(404);
    post(AUTHOR, idea + "/evidence", said).statusCode(200);

    Api.anonymous().get("/public/ideas/" + idea).then().body("evidence.size()", equalTo(0));
    String evidence = Api.as(KEEPER).get("/ideas/" + idea).path("evidence[0].id");
    Api.as(KEEPER)
        .contentType(JSON)
        .body(Map.of("confirmed", true))
        .put("/ideas/" + idea + "/evidence/" + evidence + "/verdict")
        .then()
        .statusCode(200)
        .body("stage", equalTo("IMPLEMENTED"));
    Api.anonymous()
        .get("/public/ideas/" + idea)
        .then()
        .body("evidence[0].place", equalTo("Школа № 5"))
        .body("stage", equalTo("IMPLEMENTED"));
  }

  @Test
  void advice_is_for_the_author_alone_without_names_once_the_level_is_final() throws Exception {
    var idea = offered();
    post(KEEPER, idea + "/advice", Map.of("text", "Начните с одной параллели.")).statusCode(204);
    post(KEEPER, idea + "/advice", Map.of("text", "А потом расскажите соседям.")).statusCode(204);
    post("officer", idea + "/advice", Map.of("text", "Совет")).statusCode(403);

    var path = "find { it.id == '" + idea + "' }";
    Api.as(AUTHOR)
        .get("/ideas/own")
        .then()
        .body(
            path + ".advice",
            equalTo(
                java.util.List.of("А потом расскажите соседям.", "Начните с одной параллели.")));
    assertThat(Api.as(AUTHOR).get("/ideas/own").asString()).doesNotContain("Вершинина");

    SomeLevel.sql(
        "update reserve.level set stage = 'APPEALS', published_at = now(),"
            + " appeals_to = current_date where season_id = '%s'",
        SomeSeason.id(season));
    Api.as(AUTHOR).get("/ideas/own").then().body(path + ".advice.size()", equalTo(0));
  }

  @Test
  void the_file_holds_what_the_reader_may_see() {
    offered();
    for (var user : new String[] {KEEPER, "teacher"}) {
      Api.as(user)
          .accept("*/*")
          .get("/ideas-table")
          .then()
          .statusCode(200)
          .contentType(containsString("spreadsheetml"));
    }
  }
}
