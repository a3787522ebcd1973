package ru.rsnms.deploy.client;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SystemUnderTest;

/**
 * The seasons that a new system begins with: one closed, one at level 2, one open to candidates.
 */
@TestInstance(Lifecycle.PER_CLASS)
class DemoSeasonIT {

  private static final String KEEPER = "reserve";

  private String closed;
  private String going;
  private String open;

  @BeforeAll
  void a_new_system_begins() throws Exception {
    var steps = new OrderSteps(SystemUnderTest.access());
    var test = DemoSeason.test(steps);
    try (var owner = SystemUnderTest.system().databaseAsOwner()) {
      forgetRights(owner);
      DemoHistory.write(steps, owner, test);
    }
    DemoSeason.open(steps, test);
    closed = season("Сезон 2025 года");
    going = season("Сезон 2026 года");
    open = season("Сезон 2027 года");
  }

  /** A new system has no season before, whose rights others of these tests leave behind. */
  private static void forgetRights(Connection owner) throws SQLException {
    try (var revoke = owner.createStatement()) {
      revoke.execute(
          "update reserve.ticket t set stage = 'REVOKED' where stage = 'ISSUED' and for_ordinal ="
              + " (select max(ordinal) + 1 from reserve.season s where s.owner_id = t.owner_id)");
    }
  }

  private static String season(String title) {
    String id =
        Api.as("teacher")
            .queryParam("size", 200)
            .get("/seasons")
            .then()
            .statusCode(200)
            .extract()
            .path("items.find { it.title == '%s' }.id".formatted(title));
    return "/seasons/" + id;
  }

  @Test
  void the_season_of_2025_went_from_97_people_over_49_and_25_to_15() {
    Api.as("teacher").get(closed).then().body("stage", equalTo("CLOSED"));
    for (var level = 1; level <= 3; level++) {
      Api.as(KEEPER).get(closed + "/levels/" + level).then().body("stage", equalTo("FINAL"));
    }

    Api.as(KEEPER)
        .get(closed + "/overview")
        .then()
        .statusCode(200)
        .body("groups.ADMITTED", equalTo(97))
        .body("groups.PASSED_FIRST", equalTo(49))
        .body("groups.PASSED_SECOND", equalTo(25))
        .body("groups.PASSED_THIRD", equalTo(15));
    assertThat(passed(1)).isEqualTo(49);
    assertThat(passed(3)).isEqualTo(15);
    assertThat(rating(closed, 1).getList("items")).hasSize(97);
  }

  private int passed(int level) {
    return rating(closed, level).getList("items.findAll { it.passed }").size();
  }

  private static JsonPath rating(String season, int level) {
    return Api.as(KEEPER)
        .get(season + "/levels/" + level + "/lists/RATING?size=200")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void the_fifteen_are_in_the_register_by_a_signed_order() {
    var register =
        Api.as(KEEPER)
            .get("/reserve-entries?size=100&season=" + id(closed))
            .then()
            .statusCode(200)
            .body("total", equalTo(15))
            .body("items.stage", everyItem(is("ENROLLED")))
            .body("items.orderNumber.toSet()", hasSize(1))
            .body("items.orderNumber", everyItem(notNullValue()))
            .extract()
            .jsonPath();
    var entry = Api.as(KEEPER).get("/reserve-entries/" + register.getString("items[0].id"));
    entry
        .then()
        .body("origin.level", equalTo(3))
        .body("origin.ground", equalTo("QUOTA"))
        .body("origin.protocol", equalTo("12-3"))
        .body("origin.score", notNullValue());
    Api.as("legal")
        .get("/orders/" + entry.path("order.id"))
        .then()
        .statusCode(200)
        .body("stage", equalTo("REGISTERED"))
        .body("number", notNullValue());
    Api.as(KEEPER).get("/reserve-coverage").then().body("whole.reserve", greaterThan(0));
  }

  @Test
  void its_teams_were_judged_and_heads_have_their_projects() {
    var teams = Api.as(KEEPER).get("/teams?season=" + id(closed));
    List<List<Object>> members = teams.path("teams.members");
    assertThat(members).hasSize(8).allSatisfy(one -> assertThat(one).hasSizeBetween(5, 7));
    List<String> stages =
        Api.as(KEEPER).get("/team-projects?level=3&season=" + id(closed)).path("stage");
    assertThat(stages).hasSize(4).containsOnly("HANDED_OVER");
  }

  private static String id(String season) {
    return season.substring("/seasons/".length());
  }

  @Test
  void the_season_of_2026_is_at_level_two() {
    Api.as("teacher").get(going).then().body("stage", equalTo("RUNNING"));
    Api.as(KEEPER).get(going + "/levels/1").then().body("stage", equalTo("FINAL"));
    Api.as(KEEPER).get(going + "/levels/2").then().body("stage", equalTo("OPEN"));
    Api.as(KEEPER).get(going + "/levels/3").then().body("stage", equalTo("PLANNED"));
    Api.as(KEEPER)
        .get("/teams?season=" + id(going))
        .then()
        .body("teams", hasSize(5))
        .body("teams.findAll { it.stage == 'SUBMITTED' }", hasSize(3))
        .body("teams.findAll { it.stage == 'PLACED' }", hasSize(2))
        .body("teams.internship", everyItem(notNullValue()));
    var rating = rating(going, 1);
    assertThat(rating.getList("items")).hasSize(60);
    assertThat(rating.getList("items.findAll { it.ground == 'TICKET' }")).hasSize(4);
  }

  @Test
  void the_season_of_2027_takes_applications() {
    Api.as("teacher")
        .get(open)
        .then()
        .body("stage", equalTo("RUNNING"))
        .body("contests", hasSize(2));
    Api.as(KEEPER).get(open + "/levels/1").then().body("stage", equalTo("OPEN"));
    var wanted = Map.of("season", id(open));
    Api.as("candidate").contentType(JSON).body(wanted).post("/applications").then().statusCode(201);
    wanted = Map.of("season", id(going));
    Api.as("candidate").contentType(JSON).body(wanted).post("/applications").then().statusCode(409);
  }
}
