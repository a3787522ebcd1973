package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static ru.rsnms.deploy.rest.Orders.PROBLEM;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;

class OrderLifeIT {

  @Test
  void a_text_is_saved_on_the_version_seen_only() {
    var order = Orders.draft("officer", Orders.ministry());
    var seen = Orders.version("officer", order);

    save(order, null, "О первом").statusCode(428).contentType(PROBLEM);
    save(order, "W/\"1\"", "О первом").statusCode(400);
    save(order, seen, "О первом").statusCode(200).body("text.title", equalTo("О первом"));
    save(order, seen, "О втором")
        .statusCode(412)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/shared/stale"))
        .body("detail", containsString("Вершинина"))
        .body("errors.pointer", hasItem("title"))
        .body("errors.detail", hasItem(containsString("О первом")));
  }

  private static ValidatableResponse save(String order, String version, String title) {
    var request = Api.as("officer").contentType(JSON).body(Orders.text(title));
    return (version == null ? request : request.header("If-Match", version))
        .put(order + "/text")
        .then();
  }

  @Test
  void the_same_request_gets_the_same_number() {
    var order = Orders.signed();
    var key = UUID.randomUUID().toString();

    String number =
        Orders.register("legal", order, key).then().statusCode(200).extract().path("number");

    Orders.register("legal", order, key).then().statusCode(200).body("number", equalTo(number));
    Orders.register("legal", order, UUID.randomUUID().toString())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/document/already-registered"))
        .body("detail", containsString(number));
    Orders.register("legal", Orders.signed(), key)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/document/request-for-another-order"));
  }

  @Test
  void registration_without_a_key_is_refused_and_takes_no_number() {
    var order = Orders.signed();

    for (var key : new String[] {"", "1", "not-a-uuid"}) {
      Orders.register("legal", order, key)
          .then()
          .statusCode(400)
          .body("type", equalTo("/problems/web/idempotency-key-needed"));
    }
    Api.as("legal").get(order).then().body("stage", equalTo("SIGNED"));
  }

  @Test
  void a_double_click_takes_one_number() {
    var order = Orders.signed();
    var key = UUID.randomUUID().toString();

    var numbers =
        Stream.generate(() -> key)
            .limit(8)
            .parallel()
            .map(same -> Orders.register("legal", order, same))
            .map(answer -> answer.then().statusCode(200).extract().<String>path("number"))
            .toList();

    assertThat(numbers).hasSize(8).containsOnly(numbers.get(0));
  }

  @Test
  void of_several_registrars_one_gives_the_number() {
    var order = Orders.signed();

    var statuses =
        Stream.generate(() -> UUID.randomUUID().toString())
            .limit(6)
            .parallel()
            .map(key -> Orders.register("legal", order, key).statusCode())
            .toList();

    assertThat(statuses).containsOnlyOnce(200);
    assertThat(statuses).containsOnly(200, 409);
  }

  @Test
  void who_may_sign_for_another_issuer_may_not_sign_here() {
    var order = Orders.draft("officer", Orders.ministry());
    Orders.agree(order);

    Orders.step("governor", order, "signature-confirmation", Map.of("contentHash", "0"))
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/document/no-authority"))
        .body("detail", containsString("Министерство образования Кузбасса"));
  }

  @Test
  void another_text_than_the_one_read_is_not_signed() {
    var order = Orders.draft("officer", Orders.ministry());
    Orders.agree(order);

    Orders.step("minister", order, "signature", Map.of("contentHash", "0".repeat(64)))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/document/other-text"));
  }

  @Test
  void a_signed_text_is_frozen() {
    var order = Orders.signed();

    save(order, Orders.version("officer", order), "О другом")
        .statusCode(409)
        .body("type", equalTo("/problems/document/text-frozen"));
  }

  @Test
  void the_paper_is_named_in_russian_and_known_by_its_hash() {
    var order = Orders.signed();
    Orders.register("legal", order, UUID.randomUUID().toString()).then().statusCode(200);

    var paper =
        Api.as("officer")
            .accept("application/pdf")
            .get(order + "/paper")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Disposition", startsWith("attachment; filename=\""))
            .header("Content-Disposition", containsString("filename*=UTF-8''%"))
            .extract();

    assertThat(new String(paper.asByteArray(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    Api.as("officer")
        .accept("application/pdf")
        .header("If-None-Match", paper.header("ETag"))
        .get(order + "/paper")
        .then()
        .statusCode(304);
  }

  @Test
  void nobody_signs_or_registers_for_another() {
    var order = Orders.draft("officer", Orders.ministry());
    Orders.step("officer", order, "approval", Map.of("approvers", List.of("legal")))
        .then()
        .statusCode(200);

    Api.as("officer")
        .header("If-Match", Orders.version("officer", order))
        .contentType(JSON)
        .body(Map.of("contentHash", "0"))
        .post(order + "/signature")
        .then()
        .statusCode(403);
    Orders.register("officer", order, UUID.randomUUID().toString()).then().statusCode(403);
    Api.as("press")
        .contentType(JSON)
        .body(Map.of("verdict", "AGREED"))
        .post(order + "/decisions")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/document/no-visa-asked"));
  }

  @Test
  void history_tells_refused_attempts_too() {
    var order = Orders.signed();
    Orders.register("officer", order, UUID.randomUUID().toString()).then().statusCode(403);

    Api.as("officer")
        .get(order + "/history")
        .then()
        .statusCode(200)
        .body("items.useCase", hasItem("document.sign"));
    Api.as("officer").get(order + "/versions").then().statusCode(200).body("number", contains(1));
  }
}
