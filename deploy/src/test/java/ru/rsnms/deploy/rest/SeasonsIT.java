package ru.rsnms.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;
import static ru.rsnms.deploy.harness.SomeSeason.settle;
import static ru.rsnms.deploy.harness.SomeSeason.step;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeSeason;
import ru.rsnms.deploy.harness.SystemUnderTest;

/** A season from its first rule to the order that puts the rules into force. */
class SeasonsIT {

  @Test
  void rules_become_an_order_and_the_order_puts_them_into_force() {
    var season = SomeSeason.settled("Сезон проверки порядка");
    String order =
        step(season, "freezing", Map.of())
            .then()
            .statusCode(200)
            .body("stage", equalTo("ORDERED"))
            .body("frozen.number", equalTo(1))
            .body("findings", empty())
            .body("order.number", equalTo(null))
            .extract()
            .path("order.id");
    settle(season, "SHARE", "40").then().statusCode(409).contentType(Orders.PROBLEM);
    walk("/orders/" + order);

    Api.as(KEEPER)
        .get(season)
        .then()
        .body("stage", equalTo("APPROVED"))
        .body("order.number", notNullValue());
    Api.as("teacher").get(season).then().statusCode(200).body("rules", hasSize(37));
    step(season, "start", Map.of()).then().statusCode(200).body("stage", equalTo("RUNNING"));
    step(season, "start", Map.of()).then().statusCode(409);
    Api.as(KEEPER).get(season + "/levels/1").then().body("stage", equalTo("OPEN"));
  }

  /** The keeper drafts it, the ministry agrees, signs and registers. */
  private static void walk(String order) {
    Api.as(KEEPER)
        .get(order)
        .then()
        .body("text.annexes[0].units[0].table.rows.size()", equalTo(47));
    Orders.issue(KEEPER, order);
  }

  @Test
  void rules_taken_back_are_frozen_anew_into_the_same_draft() {
    var season = SomeSeason.settled("Сезон проверки редакций");
    String order = step(season, "freezing", Map.of()).then().extract().path("order.id");

    step(season, "reopening", Map.of()).then().statusCode(200).body("stage", equalTo("DRAFT"));
    settle(season, "SHARE", "45").then().statusCode(200);
    step(season, "freezing", Map.of())
        .then()
        .statusCode(200)
        .body("frozen.number", equalTo(2))
        .body("order.id", equalTo(order));
    Api.as(KEEPER)
        .get("/orders/" + order)
        .then()
        .body("text.annexes.size()", equalTo(1))
        .body("text.annexes[0].units[0].table.rows.cells.flatten().text", hasItem(equalTo("45")));
  }

  @Test
  void rules_in_the_draft_are_not_written_by_hand() {
    var season = SomeSeason.settled("Сезон проверки приложения");
    String order = step(season, "freezing", Map.of()).then().extract().path("order.id");
    Map<String, Object> text = Api.as(KEEPER).get("/orders/" + order).path("text");

    save(order, with(text, "annexes", List.of())).then().statusCode(409);
    save(order, with(text, "preamble", "В целях пополнения резерва")).then().statusCode(200);
    List<Map<String, Object>> annexes = new ArrayList<>(uncheckedRows(text.get("annexes")));
    annexes.set(0, with(annexes.get(0), "title", "Иные правила"));
    save(order, with(text, "annexes", annexes))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/document/annex-kept"));
  }

  private static Response save(String order, Map<String, Object> text) {
    return Api.as(KEEPER)
        .header("If-Match", Orders.version(KEEPER, "/orders/" + order))
        .contentType("application/json")
        .body(text)
        .put("/orders/" + order + "/text");
  }

  private static Map<String, Object> with(Map<String, Object> whole, String key, Object value) {
    var changed = new HashMap<>(whole);
    changed.put(key, value);
    return changed;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> uncheckedRows(Object rows) {
    return (List<Map<String, Object>>) rows;
  }

  @Test
  void open_rules_are_named_one_by_one_and_stop_the_freezing() {
    var season = SomeSeason.blank("Сезон проверки замечаний");

    settle(season, "SHARE", "0").then().statusCode(400).body("detail", notNullValue());
    settle(season, "SHARE", "50").then().statusCode(200);
    Api.as(KEEPER).get(season).then().body("findings.field", not(hasItem("SHARE")));
    step(season, "freezing", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/rules-unsettled"));
  }

  @Test
  void what_another_has_changed_meanwhile_is_not_overwritten() {
    var season = SomeSeason.blank("Сезон проверки двоих");
    var seen = SomeSeason.version(season);
    settle(season, "SHARE", "50").then().statusCode(200);

    Api.as(KEEPER)
        .header("If-Match", seen)
        .contentType("application/json")
        .body(Map.of("value", "60", "source", "OPEN"))
        .put(season + "/rules/SHARE")
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/shared/stale"));
    Api.as(KEEPER).get(season).then().body("rules.value", contains("50"));
  }

  @Test
  void a_draft_is_not_there_for_those_it_is_not_announced_to() {
    var season = SomeSeason.blank("Сезон проверки тайны");

    for (var stranger : List.of("teacher", "munofficer", "orghead", "nobody")) {
      Api.as(stranger).get(season).then().statusCode(404);
      assertThat(Api.as(stranger).get("/seasons?size=200").jsonPath().getList("items.id"))
          .doesNotContain(SomeSeason.id(season).toString());
    }
    Api.as("officer").get(season).then().statusCode(200);
    Api.as("officer")
        .header("If-Match", SomeSeason.version(season))
        .contentType("application/json")
        .post(season + "/freezing")
        .then()
        .statusCode(403);
  }

  @Test
  void frozen_rules_cannot_be_changed_even_by_hand() throws Exception {
    var season = SomeSeason.settled("Сезон проверки неизменности");
    step(season, "freezing", Map.of()).then().statusCode(200);

    try (var owner = SystemUnderTest.system().databaseAsOwner();
        var change = owner.prepareStatement("update reserve.rule_version_line set value = '1'")) {
      assertThat(org.assertj.core.api.Assertions.catchThrowable(change::executeUpdate))
          .isInstanceOf(java.sql.SQLException.class);
    }
  }
}
