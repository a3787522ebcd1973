package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ru.rsnms.deploy.harness.SomeAppeal.CANDIDATE;
import static ru.rsnms.deploy.harness.SomeAppeal.ruling;
import static ru.rsnms.deploy.harness.SomeLevel.CHAIR;
import static ru.rsnms.deploy.harness.SomeLevel.count;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeLevel.step;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeAppeal;
import ru.rsnms.deploy.harness.SomeLetters;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomePanel;
import ru.rsnms.deploy.harness.Vera;

/** Appeals from the draft to the final list, by those who may and by those who may not. */
class AppealsIT {

  @Test
  void a_satisfied_appeal_lets_pass_on_top_and_pushes_nobody_out() throws Exception {
    var level = SomeAppeal.level("Сезон удовлетворённой апелляции");
    var before = passed(level);
    var appeal = SomeAppeal.considered(level);
    step(KEEPER, appeal, "decision", ruling(true)).then().statusCode(403);
    answer(appeal, Map.of("protocol", "9")).then().statusCode(400);

    answer(appeal, ruling(true))
        .then()
        .statusCode(200)
        .body("stage", equalTo("SATISFIED"))
        .body("ruling.satisfied", is(true));

    Api.as(CANDIDATE)
        .get("/decisions/" + SomeAppeal.decision(level))
        .then()
        .body("passed", is(true))
        .body("ground", equalTo("APPEAL"))
        .body("stage", equalTo("PRELIMINARY"))
        .body("place", equalTo(7))
        .body("explanation[0]", containsString("апелляция удовлетворена"))
        .body("explanation[0]", containsString("№ 9"))
        .body("explanation", hasItem(containsString("не хватило")));
    over(level);
    step(KEEPER, level, "finish", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/run-appeals-undecided"))
        .body("detail", containsString("1"));
    step(KEEPER, appeal, "notification", Map.of()).then().body("stage", equalTo("NOTIFIED"));
    step(KEEPER, level, "finish", Map.of()).then().statusCode(200);

    assertThat(passed(level)).hasSize(before.size() + 1).containsAll(before).contains("7");
    Api.as("teacher").get(level + "/lists/FINAL").then().body("items.number", hasItem("7"));
    assertThat(tickets(level, "7")).isZero();
    assertThat(tickets(level, "8")).isOne();
  }

  @Test
  void a_denied_appeal_leaves_the_decision_as_it_was() throws Exception {
    var level = SomeAppeal.level("Сезон отклонённой апелляции");
    var appeal = SomeAppeal.considered(level);
    Api.as(KEEPER).get(decision(appeal)).then().body("stage", equalTo("APPEALED"));

    answer(appeal, ruling(false)).then().statusCode(200).body("stage", equalTo("DENIED"));

    Api.as(CANDIDATE)
        .get(decision(appeal))
        .then()
        .body("stage", equalTo("PRELIMINARY"))
        .body("passed", is(false))
        .body("ground", nullValue());
    Api.as(CANDIDATE)
        .get(appeal)
        .then()
        .body("answer", equalTo("Оценка была сдана, но не учтена."))
        .body("steps", hasSize(0))
        .body("review", nullValue());
    answer(appeal, ruling(true)).then().statusCode(409);
    hasLetter(level, "отклонена");
  }

  @Test
  void nothing_is_filed_before_the_publication_or_after_the_term() throws Exception {
    var level = SomeLevel.underReview("Сезон срока апелляций", SomeLevel.best(10));
    SomeAppeal.owned(level);
    SomeLevel.confirmed(level);
    var hidden = decisionOf(level, 7);
    begin(CANDIDATE, hidden).then().statusCode(404);
    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);
    var draft = SomeAppeal.begun(level);
    SomeAppeal.written(draft, "Не согласна");
    over(level);

    step(CANDIDATE, draft, "filing", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/appeal-late"));
    Api.as(CANDIDATE).get("/decisions").then().body("[0].appeal.stage", equalTo("DRAFT"));
    sql("update reserve.level set appeals_to = current_date + 3 where season_id = '%s'", id(level));
    step(CANDIDATE, draft, "filing", Map.of())
        .then()
        .statusCode(200)
        .body("stage", equalTo("FILED"))
        .body("answerBy", notNullValue());
    step(CANDIDATE, draft, "filing", Map.of()).then().statusCode(409);
    assertThat(begin(CANDIDATE, hidden).header("Location")).endsWith(draft);
  }

  @Test
  void nobody_appeals_against_a_decision_about_another_or_a_passed_one() throws Exception {
    var level = SomeAppeal.level("Сезон чужих апелляций");

    begin(CANDIDATE, decisionOf(level, 8)).then().statusCode(404);
    begin("teacher", decisionOf(level, 7)).then().statusCode(404);
    begin(CANDIDATE, UUID.randomUUID().toString()).then().statusCode(404);
    sql(
        "update reserve.decision set passed = true, ground = 'QUOTA' where id = '%s'",
        decisionOf(level, 7));
    begin(CANDIDATE, decisionOf(level, 7))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/appeal-passed"));
  }

  @Test
  void an_appeal_is_seen_by_its_candidate_and_by_those_who_answer() throws Exception {
    var level = SomeAppeal.level("Сезон видимости апелляций");
    var draft = SomeAppeal.begun(level);
    Api.as(KEEPER).get(draft).then().statusCode(404);
    SomeAppeal.written(draft, "Не согласна");
    step(CANDIDATE, draft, "filing", Map.of()).then().statusCode(200);

    for (var reader : List.of(KEEPER, CHAIR, "officer")) {
      Api.as(reader).get(draft).then().statusCode(200);
      Api.as(reader)
          .get("/appeals?season=" + id(level))
          .then()
          .statusCode(200)
          .body("items.number", equalTo(List.of("7")));
    }
    for (var stranger : List.of("teacher", "munofficer", "expert", "nobody", "admin")) {
      Api.as(stranger).get(draft).then().statusCode(404);
      Api.as(stranger).get("/appeals").then().statusCode(403);
    }
    Api.as(KEEPER).get("/appeals?words=ничьё").then().body("total", equalTo(0));
    Api.as(KEEPER)
        .get("/tasks")
        .then()
        .body(
            "findAll { it.subject.id == '%s' }.action".formatted(uuid(draft)),
            equalTo(List.of("ADMIT")));
    Api.as("officer").get("/tasks").then().body("subject.id", not(hasItem(uuid(draft))));
  }

  @Test
  void a_withdrawn_appeal_cannot_be_begun_anew() throws Exception {
    var level = SomeAppeal.level("Сезон отозванной апелляции");
    var appeal = SomeAppeal.filed(level);

    step(KEEPER, appeal, "withdrawal", Map.of()).then().statusCode(403);
    step(CANDIDATE, appeal, "withdrawal", Map.of())
        .then()
        .statusCode(200)
        .body("stage", equalTo("WITHDRAWN"));

    Api.as(CANDIDATE).get(decision(appeal)).then().body("stage", equalTo("PRELIMINARY"));
    assertThat(begin(CANDIDATE, SomeAppeal.decision(level)).header("Location")).endsWith(appeal);
    Api.as(CANDIDATE)
        .header("If-Match", Api.as(CANDIDATE).get(appeal).header("ETag"))
        .contentType(JSON)
        .body(Map.of("text", "Снова"))
        .put(appeal + "/text")
        .then()
        .statusCode(409);
  }

  @Test
  void a_formal_refusal_needs_a_reason_that_the_candidate_reads() throws Exception {
    var level = SomeAppeal.level("Сезон непринятой апелляции");
    var appeal = SomeAppeal.filed(level);

    step(CHAIR, appeal, "refusal", Map.of("reason", "Нет")).then().statusCode(403);
    step(KEEPER, appeal, "refusal", Map.of("reason", " ")).then().statusCode(400);
    step(KEEPER, appeal, "refusal", Map.of("reason", "Не об этом решении"))
        .then()
        .statusCode(200)
        .body("stage", equalTo("REFUSED_FORMALLY"));

    Api.as(CANDIDATE).get(appeal).then().body("answer", equalTo("Не об этом решении"));
    Api.as(CANDIDATE).get(decision(appeal)).then().body("stage", equalTo("PRELIMINARY"));
    hasLetter(level, "не принята к рассмотрению");
  }

  /** The answer is in the candidate's account, and as a paper that can be checked. */
  private static void hasLetter(String level, String words) throws Exception {
    var letter = "/letters/" + SomeLetters.of(level, 7);
    Api.as(CANDIDATE)
        .get(letter)
        .then()
        .statusCode(200)
        .body("kind", equalTo("APPEAL"))
        .body("text", hasItem(containsString(words)));
    var paper = Api.as(CANDIDATE).accept("*/*").get(letter + "/paper").then().statusCode(200);
    assertThat(Vera.faults(paper.extract().asByteArray())).isEmpty();
    var code =
        SomeLetters.one(level, "select check_code from reserve.letter where season_id = '%s'");
    Api.as(CANDIDATE)
        .get("/public/papers/" + code)
        .then()
        .statusCode(200)
        .body("holds", is(true))
        .body("number", containsString("А-"));
  }

  @Test
  void who_judged_first_neither_judges_the_appeal_nor_decides_about_it() throws Exception {
    var level = judged("Сезон других экспертов");
    var appeal = SomeAppeal.filed(level);
    step(KEEPER, appeal, "admission", Map.of()).then().statusCode(200);
    var lastDay = RegionDay.today().plusDays(1).toString();
    step(KEEPER, appeal, "review", Map.of("form", SomePanel.form()))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/reserve/appeal-last-day"));
    var panel =
        step(KEEPER, appeal, "review", Map.of("form", SomePanel.form(), "lastDay", lastDay))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getString("review.panel");

    assertThat(
            count(
                "select count(*) from expertise.conflict c join expertise.item i on i.id ="
                    + " c.item_id where i.panel_id = '%s' and c.bar = 'FIRST_DECISION'",
                panel))
        .isEqualTo(2);
    answer(appeal, ruling(true))
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/reserve/appeal-first-judge"));
    sql("delete from expertise.review where expert_id = (%s)", CHAIRS_ENTRY);
    answer(appeal, ruling(true))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/appeal-reviews-open"));
    assertThat(
            count(
                "select count(*) from expertise.item where panel_id = '%s' and (position('%s' in"
                    + " body) > 0 or position('Балл за идею' in body) = 0)",
                panel, lastName(appeal)))
        .isZero();
  }

  @Test
  void marks_of_other_experts_are_kept_with_the_answer() throws Exception {
    var level = judged("Сезон новой оценки");
    var appeal = SomeAppeal.filed(level);
    step(KEEPER, appeal, "admission", Map.of()).then().statusCode(200);
    var lastDay = RegionDay.today().plusDays(1).toString();
    step(KEEPER, appeal, "review", Map.of("form", SomePanel.form(), "lastDay", lastDay))
        .then()
        .statusCode(200);
    sql(
        """
        insert into expertise.review (id, version, panel_id, item_id, expert_id, stage, advice, total,
          assigned_at, submitted_at, reason, changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, i.panel_id, i.id, e.id, 'SUBMITTED', '', 12, now(), now(), '', now(), 'x', 'x'
        from expertise.item i cross join (select id from expertise.expert where field = 'проба другая'
          order by id limit 2) e where i.subject_id = '%s'
        """,
        uuid(appeal));
    sql("delete from expertise.review where expert_id = (%s)", CHAIRS_ENTRY);
    Api.as(KEEPER).get(appeal).then().body("review.score", nullValue());
    Api.as(CHAIR).get(appeal).then().body("review.score", is(80.0f));

    answer(appeal, ruling(true)).then().statusCode(200).body("review.score", is(80.0f));

    Api.as(KEEPER).get(appeal).then().body("review.score", is(80.0f));
    assertThat(
            count(
                "select count(*) from expertise.panel where owner_id = '%s' and stage = 'CLOSED'",
                uuid(appeal)))
        .isOne();
  }

  @Test
  void a_ticket_of_a_failure_that_is_reversed_is_revoked() throws Exception {
    var level = SomeAppeal.level("Сезон отозванного права");
    var appeal = SomeAppeal.considered(level);
    sql(
        """
        insert into reserve.ticket (id, version, number, decision_id, season_id, owner_id, for_ordinal,
          person_id, stage, issued_at, changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, 'проба-' || d.id, d.id, d.season_id, s.owner_id, s.ordinal + 1, d.person_id,
          'ISSUED', now(), now(), 'x', 'x' from reserve.decision d join reserve.season s on
          s.id = d.season_id where d.season_id = '%s' and d.number = '7'
        """,
        id(level));

    answer(appeal, ruling(true)).then().statusCode(200);

    Api.as(CANDIDATE).get(decision(appeal)).then().body("ticket", nullValue());
    assertThat(tickets(level, "7")).isZero();
  }

  @Test
  void who_passed_by_an_appeal_still_does_when_the_list_was_taken_back() throws Exception {
    var level = SomeAppeal.level("Сезон возврата после апелляции");
    var appeal = SomeAppeal.considered(level);
    answer(appeal, ruling(true)).then().statusCode(200);
    step(KEEPER, appeal, "notification", Map.of()).then().statusCode(200);
    over(level);
    step(KEEPER, level, "finish", Map.of()).then().statusCode(200);
    step(KEEPER, level, "return-request", Map.of("reason", "Ошибка")).then().statusCode(200);
    step(CHAIR, level, "return", Map.of()).then().statusCode(200);

    SomeLevel.confirmed(level);
    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);

    assertThat(passed(level)).hasSize(6).contains("7");
    Api.as(CANDIDATE)
        .get("/decisions/" + SomeAppeal.decision(level))
        .then()
        .body("ground", equalTo("APPEAL"))
        .body("explanation[0]", containsString("№ 9"));
  }

  private static final String CHAIRS_ENTRY =
      "select e.id from expertise.expert e join registry.person p on p.id = e.person_id"
          + " where p.account = 'chair'";

  /** A published level whose ideas the chair and another one have judged. */
  private static String judged(String title) throws Exception {
    var level = SomeLevel.underReview(title, SomeLevel.best(10));
    SomeAppeal.owned(level);
    sql(
        """
        insert into reserve.idea (id, version, application_id, stage, title, field, problem, solution)
        select uuidv7(), 0, id, 'SUBMITTED', 'Замысел ' || number, 'LEARNING', 'Мало занятий',
          'Предлагает ' || person_name from reserve.application where season_id = '%s'
        """,
        id(level));
    sql(
        "insert into reserve.season_date (season_id, milestone, on_day) values ('%s', 'REVIEW', '%s')",
        id(level), RegionDay.today().plusDays(9));
    sql(
        """
        insert into expertise.expert (id, version, person_id, name, field, state, load_limit,
          changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, id, last_name, case when account = 'chair' then 'проба' else 'проба другая'
          end, 'PAUSED', 1, now(), 'x', 'x'
        from (select * from registry.person where account = 'chair' union all
          (select * from registry.person where account is null order by id desc limit 3)) p
        on conflict do nothing
        """);
    step(KEEPER, level, "judging", Map.of("form", SomePanel.form(), "municipalityBars", false))
        .then()
        .statusCode(200);
    sql(
        """
        insert into expertise.review (id, version, panel_id, item_id, expert_id, stage, advice, total,
          assigned_at, submitted_at, reason, changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, i.panel_id, i.id, e.id, 'SUBMITTED', '', 15.0 - a.number, now(), now(), '',
          now(), 'x', 'x'
        from expertise.item i join reserve.application a on a.id = i.subject_id
        cross join (select id from expertise.expert where id = (%s) union all
          (select id from expertise.expert where field = 'проба другая' order by id desc limit 1)) e
        where a.season_id = '%s'
        """,
        CHAIRS_ENTRY, id(level));
    SomeLevel.confirmed(level);
    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);
    return level;
  }

  private static String lastName(String appeal) {
    return Api.as(KEEPER).get(appeal).jsonPath().getString("name").split(" ")[0];
  }

  private static Response begin(String user, String decision) {
    return Api.as(user).contentType(JSON).body(Map.of("decision", decision)).post("/appeals");
  }

  private static Response answer(String appeal, Map<String, ?> body) {
    return step(CHAIR, appeal, "decision", body);
  }

  private static void over(String level) throws Exception {
    sql("update reserve.level set appeals_to = current_date - 2 where season_id = '%s'", id(level));
  }

  private static List<String> passed(String level) {
    return Api.as(KEEPER)
        .get(level + "/lists/RATING?size=50")
        .jsonPath()
        .getList("items.findAll { it.passed }.number");
  }

  private static String decisionOf(String level, int number) {
    return Api.as(KEEPER)
        .get(level + "/lists/RATING?size=50")
        .jsonPath()
        .getString("items.find { it.number == '%d' }.id".formatted(number));
  }

  /** Path of the decision that an appeal is against. */
  private static String decision(String appeal) {
    return "/decisions/" + Api.as(CANDIDATE).get(appeal).jsonPath().getString("decision");
  }

  private static long tickets(String level, String number) throws Exception {
    return count(
        "select count(*) from reserve.ticket t join reserve.decision d on d.id = t.decision_id"
            + " where t.season_id = '%s' and d.number = '%s' and t.stage = 'ISSUED'",
        id(level), number);
  }

  private static UUID id(String level) {
    return UUID.fromString(level.split("/")[2]);
  }

  private static String uuid(String appeal) {
    return appeal.substring(appeal.lastIndexOf('/') + 1);
  }
}
