package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeCadre;

/** Drafts of orders about members follow what becomes of the members. */
class CadreDraftsIT {

  @Test
  void a_draft_is_printed_anew_without_who_is_a_member_no_more() throws Exception {
    var season = SomeCadre.season("Сезон проектов приказов");
    SomeCadre.decided(season, 3, true, 1, 2);
    var entries = SomeCadre.enrolled(season);
    String act =
        Api.as(KEEPER)
            .contentType(JSON)
            .body(Map.of("entries", entries, "reason", "OWN_WISH", "words", "заявления"))
            .post("/reserve-orders/exclusions")
            .then()
            .statusCode(200)
            .body("lines", hasSize(2))
            .extract()
            .path("id");
    var path = "/reserve-orders/" + act;

    sql("update reserve.entry set until = current_date - 1 where id = '%s'", entries.get(0));
    Api.as(KEEPER).get(path).then().body("changes", hasSize(1));
    Api.as("munofficer").post(path + "/people").then().statusCode(404);
    Api.as(KEEPER)
        .post(path + "/people")
        .then()
        .statusCode(200)
        .body("lines", hasSize(1))
        .body("lines[0].entry", equalTo(entries.get(1)))
        .body("lines[0].words", equalTo("заявления"))
        .body("changes", hasSize(0));

    sql("update reserve.entry set until = current_date - 1 where id = '%s'", entries.get(1));
    Api.as(KEEPER)
        .post(path + "/people")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/cadre-nobody-left"));
  }
}
