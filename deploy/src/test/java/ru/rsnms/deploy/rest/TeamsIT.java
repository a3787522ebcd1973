package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeApplications;
import ru.rsnms.deploy.harness.SomeSeason;

/** Level 2 of a season: participants, training, teams and their sites. */
class TeamsIT {

  private static final int LAST = RegionDay.today().getYear() - 1;

  /** A season whose rules are in force; answers its id. */
  private static UUID season(String title) {
    var path = SomeSeason.settled(title);
    String order = SomeSeason.step(path, "freezing", Map.of()).then().extract().path("order.id");
    Orders.issue(KEEPER, "/orders/" + order);
    return SomeSeason.id(path);
  }

  /** A season with so many people who were there on every day. */
  private static UUID trained(String title, int people) {
    var season = season(title);
    var applications = SomeApplications.submitted(season, people);
    admit(season, applications).then().statusCode(200).body("rows", hasSize(people));
    schedule(season, 3).then().statusCode(200);
    IntStream.rangeClosed(1, 3)
        .forEach(day -> mark(season, day, 0, applications).then().statusCode(200));
    return season;
  }

  private static Response admit(UUID season, List<UUID> applications) {
    return keeper(Map.of("applications", applications, "ground", "протокол от 12.03.2027 № 2"))
        .post(training(season) + "/entrants");
  }

  /** The last day is today. */
  private static Response schedule(UUID season, int days) {
    var first = RegionDay.today().minusDays(days - 1);
    var dates = IntStream.range(0, days).mapToObj(at -> first.plusDays(at).toString()).toList();
    return keeper(Map.of("dates", dates)).put(training(season) + "/days");
  }

  private static Response mark(UUID season, int day, long version, List<UUID> present) {
    return keeper(Map.of("present", present))
        .header("If-Match", "\"" + version + "\"")
        .put(training(season) + "/days/" + day + "/attendance");
  }

  private static io.restassured.specification.RequestSpecification keeper(Object body) {
    return Api.as(KEEPER).contentType(JSON).body(body);
  }

  private static String training(UUID season) {
    return "/seasons/" + season + "/training";
  }

  @Test
  void who_missed_too_much_falls_out_and_nobody_is_confirmed_twice() {
    var season = season("Сезон проверки подготовки");
    var all = SomeApplications.submitted(season, 6);
    admit(season, all).then().statusCode(200);
    admit(season, all.subList(0, 1)).then().statusCode(409);
    schedule(season, 2).then().statusCode(400);
    schedule(season, 3).then().statusCode(200).body("days", hasSize(3));

    mark(season, 1, 0, all.subList(1, 6))
        .then()
        .statusCode(200)
        .body("rows.findAll { it.state == 'TOO_LITTLE' }", hasSize(1))
        .body("rows.findAll { it.state == 'OPEN' }", hasSize(5));
    mark(season, 1, 0, all).then().statusCode(412);
    mark(season, 2, 0, List.of(UUID.randomUUID())).then().statusCode(409);
    mark(season, 7, 0, all).then().statusCode(404);
    Api.as("teacher").get(training(season)).then().statusCode(403);
    assertThat(Api.as("munofficer").get(training(season)).jsonPath().getList("rows").size())
        .isBetween(1, 5);
    Api.as("officer")
        .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .get("/seasons/" + season + "/training-table")
        .then()
        .statusCode(200);
  }

  @Test
  void everybody_trained_is_in_one_team_and_moves_with_a_reason() {
    var season = trained("Сезон проверки команд", 12);
    form(season)
        .then()
        .statusCode(200)
        .body("teams", hasSize(2))
        .body("teams.members.size()", equalTo(2))
        .body("teams[0].members", hasSize(6))
        .body("free", hasSize(0));
    form(season).then().statusCode(409);
    var first = team(season, 0);
    var second = team(season, 1);
    var mover = member(season, 0, 0);

    move(season, mover, first, second, "").then().statusCode(400);
    move(season, mover, first, second, "живёт рядом")
        .then()
        .statusCode(200)
        .body("teams[0].members", hasSize(5))
        .body("teams[0].past.leftReason", equalTo(List.of("живёт рядом")))
        .body("teams[1].members", hasSize(7));
    move(season, mover, first, second, "ещё раз").then().statusCode(409);
    move(season, mover, null, first, "в две команды").then().statusCode(409);

    step(first, "fixing", Map.of()).then().statusCode(200).body("stage", equalTo("FIXED"));
    move(season, mover, second, first, "обратно").then().statusCode(409);
    step(first, "reopening", Map.of("reason", "замена")).then().statusCode(200);
    move(season, member(season, 0, 0), first, null, "отказался").then().statusCode(200);
    step(first, "fixing", Map.of())
        .then()
        .statusCode(409)
        .body("detail", containsString("от 5 до 7"));
    Api.as("officer")
        .contentType(JSON)
        .body(Map.of("season", season))
        .post("/teams/forming")
        .then()
        .statusCode(403);
  }

  @Test
  void two_who_move_the_same_person_at_once_never_double_them() {
    var season = trained("Сезон проверки двоих за командами", 15);
    form(season).then().body("teams", hasSize(3));
    var from = team(season, 0);
    var mover = member(season, 0, 0);

    var answers =
        List.of(team(season, 1), team(season, 2)).stream()
            .map(
                to ->
                    CompletableFuture.supplyAsync(
                        () -> move(season, mover, from, to, "вдвоём").statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers)
        .contains(200)
        .allMatch(status -> status == 200 || status == 409 || status == 412);
    List<List<String>> members =
        Api.as(KEEPER).get("/teams?season=" + season).path("teams.members.application");
    assertThat(members.stream().flatMap(List::stream).filter(mover::equals)).hasSize(1);
  }

  @Test
  void a_member_sees_the_own_team_and_others_do_not() {
    var season = trained("Сезон проверки своей команды", 10);
    form(season);
    List<String> own =
        Api.as("candidate")
            .get("/teams?season=" + season)
            .then()
            .statusCode(200)
            .extract()
            .path("teams.id");

    assertThat(own).hasSize(1);
    Api.as("candidate").get("/teams?season=" + season).then().body("free", hasSize(0));
    Api.as("candidate").get("/teams/" + own.get(0)).then().statusCode(200);
    Api.as("teacher").get("/teams/" + own.get(0)).then().statusCode(404);
    Api.as("teacher").get("/teams?season=" + season).then().body("teams", hasSize(0));
    Api.as("nobody").get("/teams/plan?kind=INTERNSHIP&season=" + season).then().statusCode(403);
  }

  @Test
  void teams_are_placed_as_a_whole_and_no_site_is_overfilled() {
    var season = trained("Сезон проверки распределения", 10);
    form(season);
    var site = site(season);
    for (var at = 0; at < 2; at++) {
      step(team(season, at), "fixing", Map.of()).then().statusCode(200);
    }
    var plan = Api.as(KEEPER).get("/teams/plan?kind=INTERNSHIP&season=" + season).then();
    plan.statusCode(200).body("sites", hasSize(1)).body("sites[0].places", equalTo(1));
    plan.body("teams.findAll { it.proposed == '%s' }".formatted(site), hasSize(1));

    place(season, site, team(season, 0), team(season, 1))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/team-site-full"));
    place(season, site, team(season, 0))
        .then()
        .statusCode(200)
        .body("teams.stage", equalTo(List.of("PLACED", "FIXED")));
    place(season, site, team(season, 0)).then().statusCode(409);
    place(season, site, team(season, 1)).then().statusCode(409);
  }

  private static Response place(UUID season, String site, String... teams) {
    var pairs = new ArrayList<Map<String, String>>();
    for (var team : teams) {
      pairs.add(Map.of("team", team, "site", site));
    }
    return keeper(Map.of("season", season, "kind", "INTERNSHIP", "pairs", pairs))
        .post("/teams/placements");
  }

  /** A site of level 2 at work that takes one team. */
  private static String site(UUID season) {
    var indicator = "Показатель " + UUID.randomUUID();
    var figures =
        IntStream.range(0, 4)
            .mapToObj(
                at ->
                    Map.of(
                        "organization",
                        "42-17-s001",
                        "year",
                        LAST - 3 + at,
                        "indicator",
                        indicator,
                        "value",
                        50 + at))
            .toList();
    keeper(Map.of("figures", figures, "source", "отчёт")).post("/figures").then().statusCode(200);
    String school = Api.as(KEEPER).get("/organizations?words=42-17-s001").path("items[0].id");
    String person = Api.as(KEEPER).get("/people?organization=" + school).path("items[0].id");
    var winner =
        Map.of(
            "person",
            person,
            "contest",
            "Конкурс управленцев «Проба»",
            "year",
            2024,
            "rank",
            "WINNER",
            "proof",
            "диплом № 118");
    var body = new HashMap<String, Object>();
    body.put("season", season);
    body.put("kind", "INTERNSHIP");
    body.put("organization", school);
    body.put("indicator", indicator);
    body.put("lastYear", LAST);
    body.put("teams", 1);
    body.put("winner", winner);
    keeper(body).post("/sites").then().statusCode(201);
    String order =
        keeper(Map.of("season", season, "kind", "INTERNSHIP")).post("/sites/orders").path("order");
    Orders.issue(KEEPER, "/orders/" + order);
    return Api.as(KEEPER).get("/sites?kind=INTERNSHIP&season=" + season).path("[0].id");
  }

  private static Response form(UUID season) {
    return keeper(Map.of("season", season)).post("/teams/forming");
  }

  private static String team(UUID season, int at) {
    return Api.as(KEEPER).get("/teams?season=" + season).path("teams[%d].id".formatted(at));
  }

  private static String member(UUID season, int team, int at) {
    return Api.as(KEEPER)
        .get("/teams?season=" + season)
        .path("teams[%d].members[%d].application".formatted(team, at));
  }

  private static Response move(
      UUID season, String participant, String from, String to, String reason) {
    var body = new HashMap<String, Object>();
    body.put("season", season);
    body.put("participant", participant);
    body.put("from", from);
    body.put("to", to);
    body.put("reason", reason);
    return keeper(body).post("/teams/moves");
  }

  private static Response step(String team, String step, Map<String, ?> body) {
    var seen = Api.as(KEEPER).get("/teams/" + team).header("ETag");
    return keeper(body).header("If-Match", seen).post("/teams/" + team + "/" + step);
  }
}
