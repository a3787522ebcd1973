package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ru.rsnms.deploy.harness.SomeLevel.CHAIR;
import static ru.rsnms.deploy.harness.SomeLevel.count;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeLevel.step;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeCadre;
import ru.rsnms.deploy.harness.SystemUnderTest;
import ru.rsnms.deploy.harness.Together;
import ru.rsnms.deploy.harness.Tokens;

/** Two who do something to the reserve at the same moment: one of them does it, once. */
class CadreRacesIT {

  @Test
  void a_season_has_one_order_however_many_draft_it() throws Exception {
    var season = SomeCadre.season("Сезон двойного проекта приказа");
    SomeCadre.decided(season, 3, true, 1, 3);

    var answers = Together.all(List.of(1, 2, 3, 4), one -> enrol(season));

    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    assertThat(answers).extracting(one -> one.path("order.id")).doesNotContainNull();
    assertThat(answers.stream().map(one -> one.<String>path("order.id")).distinct()).hasSize(1);
    assertThat(count("select count(*) from reserve.act where season_id = '%s'", season)).isOne();
    assertThat(count("select count(*) from reserve.entry where season_id = '%s'", season))
        .isEqualTo(3);
  }

  @Test
  void two_seasons_propose_a_person_to_the_same_reserve_once() throws Exception {
    for (var round = 1; round <= 3; round++) {
      var first = SomeCadre.season("Сезон человека двух сезонов, первый, " + round);
      var second = SomeCadre.season("Сезон человека двух сезонов, второй, " + round);
      SomeCadre.decided(first, 3, true, 1, 3);
      SomeCadre.decided(second, 3, true, 1, 3);
      sql(
          "update reserve.decision d set person_id = o.person_id from reserve.decision o"
              + " where d.season_id = '%s' and o.season_id = '%s' and d.level = 3 and o.level = 3"
              + " and d.number = o.number",
          second, first);

      var answers = Together.all(List.of(first, second), CadreRacesIT::enrol);

      assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
      assertThat(
              count(
                  "select count(*) from reserve.entry where season_id in ('%s', '%s')"
                      + " and stage = 'PROPOSED'",
                  first, second))
          .isEqualTo(3);
    }
  }

  @Test
  void two_registrations_of_an_order_enrol_once() throws Exception {
    var season = SomeCadre.season("Сезон двойной регистрации");
    SomeCadre.decided(season, 3, true, 1, 2);
    var order = agreed(season);
    Orders.sign("minister", order).then().statusCode(200);

    var answers =
        Together.all(
            List.of(1, 2, 3, 4),
            one -> Orders.register("legal", order, UUID.randomUUID().toString()));

    assertThat(answers).filteredOn(one -> one.statusCode() == 200).hasSize(1);
    assertThat(answers).allMatch(one -> one.statusCode() == 200 || one.statusCode() == 409);
    assertThat(
            count(
                "select count(*) from reserve.entry_step s join reserve.entry e on e.id ="
                    + " s.entry_id where e.season_id = '%s' and s.to_stage = 'ENROLLED'",
                season))
        .isEqualTo(2);
    assertThat(
            count(
                "select count(*) from reserve.decision where season_id = '%s' and level = 3"
                    + " and stage = 'IN_ORDER'",
                season))
        .isEqualTo(2);
  }

  @Test
  void who_signs_before_the_list_goes_back_keeps_it() throws Exception {
    var season = SomeCadre.season("Сезон подписи перед возвратом");
    SomeCadre.decided(season, 3, true, 1, 2);
    var level = askedBack(season);
    var order = agreed(season);

    var answers = inTurn(order, signing(order), goingBack(level));

    assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409);
    answers.get(1).then().body("type", equalTo("/problems/reserve/run-in-order"));
    Api.as(KEEPER).get(level).then().body("stage", equalTo("FINAL"));
  }

  @Test
  void who_signs_after_the_list_went_back_is_refused() throws Exception {
    var season = SomeCadre.season("Сезон подписи после возврата");
    SomeCadre.decided(season, 3, true, 1, 2);
    var level = askedBack(season);
    var order = agreed(season);

    var answers = inTurn(order, goingBack(level), signing(order));

    assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409);
    answers.get(1).then().body("type", equalTo("/problems/reserve/cadre-changed"));
    Api.as("minister").get(order).then().body("stage", equalTo("APPROVED"));
  }

  /** The third level, which one person already asks to take back. */
  private static String askedBack(String season) {
    var level = "/seasons/" + season + "/levels/3";
    step(KEEPER, level, "return-request", Map.of("reason", "ошибка")).then().statusCode(200);
    return level;
  }

  /** Path of the order that enrols, on the desk of who signs. */
  private static String agreed(String season) {
    var order = "/orders/" + enrol(season).then().statusCode(200).extract().path("order.id");
    Orders.step(KEEPER, order, "approval", Map.of("approvers", List.of("legal")))
        .then()
        .statusCode(200);
    Api.as("legal")
        .contentType(JSON)
        .body(Map.of("verdict", "AGREED"))
        .post(order + "/decisions")
        .then()
        .statusCode(200);
    return order;
  }

  private static Response enrol(String season) {
    return Api.as(KEEPER)
        .contentType(JSON)
        .body(Map.of("season", season))
        .post("/reserve-orders/enrolments");
  }

  /** Everything is ready but for the signature itself. */
  private static Callable<Response> signing(String order) {
    String hash = Api.as("minister").get(order).path("contentHash");
    var confirmation = Orders.confirmation("minister", order);
    var token = Tokens.fresh("minister");
    return () -> Orders.sign("minister", order, hash, confirmation, token);
  }

  private static Callable<Response> goingBack(String level) {
    return () -> step(CHAIR, level, "return", Map.of());
  }

  /** Both come while somebody else holds the order, one after the other. */
  private static List<Response> inTurn(
      String order, Callable<Response> first, Callable<Response> second) throws Exception {
    var running = new ArrayList<CompletableFuture<Response>>();
    try (var holder = SystemUnderTest.system().databaseAsOwner();
        var hold =
            holder.prepareStatement("select 1 from document.orders where id = ? for update")) {
      holder.setAutoCommit(false);
      hold.setObject(1, UUID.fromString(order.substring("/orders/".length())));
      hold.executeQuery();
      for (var one : List.of(first, second)) {
        running.add(CompletableFuture.supplyAsync(() -> answered(one)));
        TimeUnit.SECONDS.sleep(1);
      }
      holder.rollback();
    }
    var answers = new ArrayList<Response>();
    for (var one : running) {
      answers.add(one.get(30, TimeUnit.SECONDS));
    }
    return answers;
  }

  private static Response answered(Callable<Response> call) {
    try {
      return call.call();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
