package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static ru.rsnms.deploy.harness.SomeLevel.CHAIR;
import static ru.rsnms.deploy.harness.SomeLevel.step;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;
import static ru.rsnms.deploy.harness.SomeTeams.appealsPast;
import static ru.rsnms.deploy.harness.SomeTeams.decisions;
import static ru.rsnms.deploy.harness.SomeTeams.handIn;
import static ru.rsnms.deploy.harness.SomeTeams.judged;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeAppeal;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomePanel;
import ru.rsnms.deploy.harness.SomeSeason;
import ru.rsnms.deploy.harness.SomeTeams;
import ru.rsnms.deploy.harness.Vera;

/** The levels 2 and 3: projects of teams, teams chosen, members chosen, the act. */
class ProjectsIT {

  private static final String MEMBER = "candidate";

  @Test
  void who_passed_level_one_takes_part_in_level_two_and_nobody_by_hand() throws Exception {
    var level = SomeLevel.published("Сезон проверки перехода на второй уровень");
    var season = UUID.fromString(level.split("/")[2]);
    var training = "/seasons/" + season + "/training";
    Api.as(KEEPER).get(training).then().body("rows", hasSize(0));
    open(season, 2).then().statusCode(409);
    appealsPast(season, 1);
    step(KEEPER, level, "finish", Map.of()).then().statusCode(200);

    Api.as(KEEPER).get(training).then().statusCode(200).body("rows", hasSize(5));
    String other =
        SomeLevel.words(
            "select id from reserve.application where season_id = '%s' and number = 10", season);
    Api.as(KEEPER)
        .contentType(JSON)
        .body(Map.of("applications", List.of(other), "ground", "просьба"))
        .post(training + "/entrants")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/training-decided"));
    open(season, 2).then().statusCode(200).body("stage", equalTo("OPEN"));
    step(KEEPER, level, "return-request", Map.of("reason", "ошибка"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/run-level-after"));
  }

  @Test
  void a_member_keeps_a_draft_and_hands_it_in_once_and_in_time() throws Exception {
    var path = SomeTeams.placed("Сезон проверки проекта команды");
    var season = SomeSeason.id(path);
    var team = SomeTeams.team(path, 1);
    var address = "/teams/" + team + "/projects/2";
    save(address, "\"0\"", "Рано").then().statusCode(409);
    open(season, 2).then().statusCode(200);

    save(address, "\"0\"", "").then().statusCode(200).body("title", equalTo(""));
    save(address, "\"0\"", "Поверх").then().statusCode(412);
    send(MEMBER, address, "submission", Map.of()).then().statusCode(400);
    var seen = Api.as(MEMBER).get(address).header("ETag");
    save(address, seen, "Школа рядом").then().statusCode(200);
    Api.as("teacher").get(address).then().statusCode(404);
    Api.as("nobody").get("/team-projects/own").then().body("", hasSize(0));
    send(KEEPER, address, "submission", Map.of()).then().statusCode(403);

    dates(season, 2, -1, 5).then().statusCode(200);
    send(MEMBER, address, "submission", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/project-late"));
    dates(season, 2, 5, 5).then().statusCode(400);
    dates(season, 2, 5, 9).then().statusCode(200);
    send(MEMBER, address, "submission", Map.of()).then().statusCode(200);
    send(MEMBER, address, "submission", Map.of()).then().statusCode(409);
    save(address, Api.as(MEMBER).get(address).header("ETag"), "Ещё").then().statusCode(409);
    Api.as(MEMBER)
        .get("/team-projects/own")
        .then()
        .body("find { it.team == '%s' }.teamStage".formatted(team), equalTo("SUBMITTED"));
    Api.as(KEEPER)
        .get("/team-projects?level=2&season=" + season)
        .then()
        .body("title", hasItem("Школа рядом"));
    step(KEEPER, level(season, 2), "closing", Map.of())
        .then()
        .statusCode(409)
        .body("detail", containsString("команд – 1"));
  }

  @Test
  void experts_choose_teams_and_a_tie_waits_for_the_commission() throws Exception {
    var path = SomeTeams.placed("Сезон проверки выбора команд");
    var season = SomeSeason.id(path);
    var level = underReview(season, 2);
    judged(season, "team", 1, "12");
    judged(season, "team", 2, "12");
    var run = SomeLevel.run(level);
    Api.as(KEEPER).get(run).then().body("head.tied", equalTo(2)).body("tiedRows", hasSize(2));
    step(KEEPER, run, "proposal", Map.of()).then().statusCode(200);
    step(CHAIR, run, "confirmation", SomeLevel.protocol()).then().statusCode(409);
    var choice = new HashMap<String, Object>(SomeLevel.protocol());
    choice.put("chosen", List.of(SomeTeams.team(path, 2)));
    choice.put("reason", "проект готов к внедрению");
    step(CHAIR, run, "confirmation", choice).then().statusCode(200);

    assertThat(decisions(season, 2, "passed and ground = 'COMMISSION'")).isEqualTo(5);
    assertThat(decisions(season, 2, "not passed and municipal")).isEqualTo(5);
  }

  @Test
  void every_member_gets_a_decision_and_who_failed_advice_without_a_ticket() throws Exception {
    var path = SomeTeams.placed("Сезон проверки решений о командах");
    var season = SomeSeason.id(path);
    finished(season, 2, "6", "12");

    assertThat(decisions(season, 2, "passed")).isEqualTo(5);
    assertThat(
            SomeLevel.count("select count(*) from reserve.ticket where season_id = '%s'", season))
        .isZero();
    var own =
        Api.as(MEMBER)
            .get("/decisions")
            .then()
            .statusCode(200)
            .body(
                "find { it.season == '%s' }.explanation[0]".formatted(season),
                containsString("Ваша команда не проходит"))
            .body("find { it.season == '%s' }.advice.municipal".formatted(season), equalTo(true))
            .extract();
    String decision = own.path("find { it.season == '%s' }.id".formatted(season));
    advise(KEEPER, decision, "").then().statusCode(400);
    advise("officer", decision, "Учиться работать в команде").then().statusCode(403);
    advise(KEEPER, decision, "Учиться работать в команде").then().statusCode(200);
    Api.as(MEMBER)
        .get("/decisions/" + decision)
        .then()
        .body("advice.words", equalTo("Учиться работать в команде"))
        .body("advice.municipal", equalTo(false));
    Api.as(KEEPER)
        .get("/teams?season=" + season)
        .then()
        .body("teams.stage", equalTo(List.of("FAILED", "PASSED")));
    for (var kind : List.of("FINAL", "RATING")) {
      var paper = Api.as(KEEPER).get(level(season, 2) + "/lists/" + kind + "/paper");
      assertThat(Vera.faults(paper.then().statusCode(200).extract().asByteArray())).isEmpty();
    }
  }

  @Test
  void members_of_level_three_pass_one_by_one_and_the_head_gets_the_project() throws Exception {
    var path = SomeTeams.placed("Сезон проверки третьего уровня");
    var season = SomeSeason.id(path);
    finished(season, 2, "12", "6");
    var team = SomeTeams.team(path, 1);
    placeAtLevelThree(season, team);
    open(season, 3).then().statusCode(200);
    dates(season, 3, 5, 9).then().statusCode(200);
    var address = "/teams/" + team + "/projects/3";
    save(address, "\"0\"", "Школа рядом").then().statusCode(200);
    send(MEMBER, address, "submission", Map.of()).then().statusCode(200);
    var level = level(season, 3);
    step(KEEPER, level, "closing", Map.of()).then().statusCode(200);
    step(KEEPER, level, "review", Map.of()).then().statusCode(200);
    judge(level).then().statusCode(200).body("judging.progress.items", equalTo(5));
    send(KEEPER, address, "defence", today()).then().statusCode(200);
    for (var member = 1; member <= 5; member++) {
      judged(season, "application", member, member == 1 ? "6" : "12");
    }
    decided(level);
    appealsPast(season, 3);
    step(KEEPER, level, "finish", Map.of()).then().statusCode(200);

    assertThat(decisions(season, 3, "passed and stage = 'FINAL'")).isEqualTo(4);
    assertThat(decisions(season, 3, "not passed and total = 40")).isEqualTo(1);
    assertThat(decisions(season, 3, "municipal")).isZero();
    var list = Api.as(KEEPER).get(level + "/lists/FINAL/paper");
    assertThat(Vera.faults(list.then().statusCode(200).extract().asByteArray())).isEmpty();
    handedOver(address, team);
  }

  @Test
  void an_appeal_of_level_two_judges_the_project_again_and_lets_the_whole_team_pass()
      throws Exception {
    var path = SomeTeams.placed("Сезон проверки апелляции о команде");
    var season = SomeSeason.id(path);
    var level = underReview(season, 2);
    judged(season, "team", 1, "6");
    judged(season, "team", 2, "12");
    decided(level);
    SomeLevel.sql(
        "update reserve.decision set person_id = (select id from registry.person where account ="
            + " 'teacher') where season_id = '%s' and level = 2 and unit_id = (select id from"
            + " reserve.application where season_id = '%s' and number = 2)",
        season, season);
    var second = filed("teacher", season);
    var appeal = filed(MEMBER, season);
    var judging = Map.of("form", SomePanel.form(), "lastDay", RegionDay.today().toString());

    step(KEEPER, appeal, "review", judging).then().statusCode(200).body("level", equalTo(2));

    var item = "from expertise.item where subject_id = '%s'".formatted(appeal.substring(9));
    assertThat(SomeLevel.words("select title " + item)).contains("Наставники рядом");
    assertThat(SomeLevel.words("select body " + item)).contains("Пары учителей", "не учли");
    assertThat(
            SomeLevel.count(
                "select count(*) from expertise.conflict c join expertise.item i on i.id = c.item_id"
                    + " where i.subject_id = '%s' and c.bar = 'FIRST_DECISION'",
                appeal.substring(9)))
        .isEqualTo(2);
    SomeTeams.judgedAgain(appeal.substring(9), "12");
    step(CHAIR, appeal, "decision", SomeAppeal.ruling(true)).then().statusCode(200);

    assertThat(decisions(season, 2, "passed")).isEqualTo(10);
    assertThat(decisions(season, 2, "passed and ground = 'APPEAL'")).isEqualTo(5);
    Api.as(MEMBER)
        .get("/decisions")
        .then()
        .body(
            "find { it.season == '%s' }.explanation[0]".formatted(season),
            containsString("Команда проходит целиком"));
    step(KEEPER, second, "review", Map.of()).then().statusCode(200);
    step(CHAIR, second, "decision", SomeAppeal.ruling(false))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/appeal-team-passed"));
    step(CHAIR, second, "decision", SomeAppeal.ruling(true)).then().statusCode(200);
    for (var one : List.of(appeal, second)) {
      step(KEEPER, one, "notification", Map.of()).then().statusCode(200);
    }
    appealsPast(season, 2);
    step(KEEPER, level, "finish", Map.of()).then().statusCode(200);
    Api.as(KEEPER)
        .get("/teams?season=" + season)
        .then()
        .body("teams.stage", equalTo(List.of("PASSED", "PASSED")));
  }

  /** An appeal of one of a team that failed, admitted; answers its path. */
  private static String filed(String user, UUID season) {
    var decision =
        Api.as(user)
            .get("/decisions")
            .jsonPath()
            .getString("find { it.season == '%s' }.id".formatted(season));
    var address =
        Api.as(user)
            .contentType(JSON)
            .body(Map.of("decision", decision))
            .post("/appeals")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    var appeal = address.substring(address.indexOf("/appeals/"));
    Api.as(user)
        .header("If-Match", Api.as(user).get(appeal).header("ETag"))
        .contentType(JSON)
        .body(Map.of("text", "Внедрение проекта не учли"))
        .put(appeal + "/text")
        .then()
        .statusCode(200);
    step(user, appeal, "filing", Map.of()).then().statusCode(200);
    step(KEEPER, appeal, "admission", Map.of()).then().statusCode(200);
    return appeal;
  }

  private static void handedOver(String address, UUID team) {
    var act = Map.of("number", "3/27", "actDay", RegionDay.today().toString());
    Api.as(KEEPER).get(address + "/act").then().statusCode(404);
    send("munofficer", address, "answer", Map.of("adopted", true)).then().statusCode(409);
    send(KEEPER, address, "act", act).then().statusCode(200);
    var paper = Api.as("munofficer").get(address + "/act").then().statusCode(200).extract();
    assertThat(Vera.faults(paper.asByteArray())).isEmpty();
    Api.as("munofficer")
        .get("/team-projects/handed-over")
        .then()
        .body("team", hasItem(team.toString()));
    send("munofficer2", address, "answer", Map.of("adopted", true)).then().statusCode(403);
    send("munofficer", address, "answer", Map.of("adopted", false)).then().statusCode(400);
    send("munofficer", address, "answer", Map.of("adopted", false, "reason", "Нет средств"))
        .then()
        .statusCode(200)
        .body("stage", equalTo("DECLINED"))
        .body("answer", equalTo("Нет средств"));
    send("munofficer", address, "answer", Map.of("adopted", true)).then().statusCode(409);
  }

  /** Nobody works at level 3 where they are from; the demo candidate is of 42-17-s001. */
  private static void placeAtLevelThree(UUID season, UUID team) throws Exception {
    SomeTeams.site(season, "EXPERT_PROJECT", "42-17-s001");
    var other =
        SomeLevel.words(
            "select code from registry.organization o where o.municipality_code = '42-17' and o.kind ="
                + " 'SCHOOL' and not exists (select 1 from reserve.team_member m where m.team_id ="
                + " '%s' and m.organization_id = o.id) order by code limit 1",
            team);
    SomeTeams.site(season, "EXPERT_PROJECT", other);
    place(season, team, "42-17-s001")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/team-clash"));
    place(season, team, other).then().statusCode(200);
  }

  private static Response place(UUID season, UUID team, String organization) throws Exception {
    var site =
        SomeLevel.words(
            "select id from reserve.site where season_id = '%s' and kind = 'EXPERT_PROJECT' and"
                + " organization_code = '%s'",
            season, organization);
    return Api.as(KEEPER)
        .contentType(JSON)
        .body(
            Map.of(
                "season",
                season,
                "kind",
                "EXPERT_PROJECT",
                "pairs",
                List.of(Map.of("team", team, "site", site))))
        .post("/teams/placements");
  }

  /** A final list of level 2 with these marks of the teams. */
  private static void finished(UUID season, int number, String first, String second)
      throws Exception {
    var level = underReview(season, number);
    judged(season, "team", 1, first);
    judged(season, "team", 2, second);
    decided(level);
    appealsPast(season, number);
    step(KEEPER, level, "finish", Map.of()).then().statusCode(200);
  }

  private static void decided(String level) {
    SomeLevel.confirmed(level);
    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);
  }

  /** Both teams have handed in and defended, the experts have the projects. */
  private static String underReview(UUID season, int number) throws Exception {
    open(season, number).then().statusCode(200);
    dates(season, number, 5, 9).then().statusCode(200);
    var level = level(season, number);
    for (var team = 1; team <= 2; team++) {
      handIn(season, team, number);
    }
    step(KEEPER, level, "closing", Map.of()).then().statusCode(200);
    step(KEEPER, level, "review", Map.of()).then().statusCode(200);
    judge(level)
        .then()
        .statusCode(200)
        .body("judging.progress.items", equalTo(2))
        .body("judging.progress.wanted", equalTo(4));
    assertThat(
            SomeLevel.count(
                "select count(*) from expertise.item i join expertise.panel p on p.id = i.panel_id"
                    + " join reserve.level l on l.id = p.owner_id where l.season_id = '%s'"
                    + " and i.title like 'Команда № %%'",
                season))
        .isEqualTo(2);
    for (var team = 1; team <= 2; team++) {
      var id =
          SomeLevel.words(
              "select id from reserve.team where season_id = '%s' and number = %d", season, team);
      send(KEEPER, "/teams/" + id + "/projects/2", "defence", today()).then().statusCode(200);
    }
    return level;
  }

  private static Response judge(String level) {
    return step(
        KEEPER, level, "judging", Map.of("form", SomePanel.form(), "municipalityBars", false));
  }

  private static Map<String, String> today() {
    return Map.of("day", RegionDay.today().toString());
  }

  private static Response open(UUID season, int number) {
    return step(KEEPER, level(season, number), "opening", Map.of());
  }

  private static String level(UUID season, int number) {
    return "/seasons/" + season + "/levels/" + number;
  }

  private static Response dates(UUID season, int number, int work, int review) {
    var level = level(season, number);
    var today = RegionDay.today();
    return Api.as(KEEPER)
        .header("If-Match", Api.as(KEEPER).get(level).header("ETag"))
        .contentType(JSON)
        .body(
            Map.of(
                "workTo",
                today.plusDays(work).toString(),
                "reviewTo",
                today.plusDays(review).toString()))
        .put(level + "/days");
  }

  private static Response save(String address, String seen, String title) {
    return Api.as(MEMBER)
        .header("If-Match", seen)
        .contentType(JSON)
        .body(
            Map.of(
                "kind",
                "MANAGEMENT_PROJECT",
                "title",
                title,
                "summary",
                "Пары учителей",
                "hosts",
                "Директор"))
        .put(address);
  }

  private static Response send(String user, String address, String what, Map<String, ?> body) {
    return Api.as(user)
        .header("If-Match", Api.as(KEEPER).get(address).header("ETag"))
        .contentType(JSON)
        .body(body)
        .post(address + "/" + what);
  }

  private static Response advise(String user, String decision, String words) {
    return Api.as(user)
        .header("If-Match", Api.as(KEEPER).get("/decisions/" + decision).header("ETag"))
        .contentType(JSON)
        .body(Map.of("municipal", false, "words", words, "programmes", "Программа менеджмента"))
        .put("/decisions/" + decision + "/advice");
  }
}
