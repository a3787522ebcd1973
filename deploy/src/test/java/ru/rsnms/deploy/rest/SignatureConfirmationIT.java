package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.Tokens;

/** Nothing is signed in the system but by a login that was made for this very text. */
class SignatureConfirmationIT {

  @Test
  void a_login_made_for_the_text_signs_it_and_is_told_in_the_report() {
    var order = agreed();

    sign(order, Orders.confirmation("minister", order), Tokens.fresh("minister"))
        .statusCode(200)
        .body("stage", equalTo("SIGNED"));

    Api.as("officer")
        .get(order + "/signatures")
        .then()
        .body("[0].checks.criterion", hasItem("CONFIRMATION"))
        .body("[0].checks.sentence", hasItem(containsString("заново вошёл")));
  }

  @Test
  void without_a_confirmation_nothing_is_signed() {
    var order = agreed();

    refused(order, null, Tokens.fresh("minister"), 400, "confirmation-needed");
    refused(order, UUID.randomUUID().toString(), Tokens.fresh("minister"), 404, "no-confirmation");
    refused(order, "не номер", Tokens.fresh("minister"), 400, null);
    unsigned(order);
  }

  @Test
  void a_token_of_a_password_alone_does_not_tell_when() {
    var order = agreed();

    refused(
        order, Orders.confirmation("minister", order), Tokens.of("minister"), 409, "login-needed");
    unsigned(order);
  }

  @Test
  void a_login_from_before_the_question_does_not_count() throws InterruptedException {
    var order = agreed();
    var token = Tokens.fresh("minister");
    Thread.sleep(1100);

    refused(order, Orders.confirmation("minister", order), token, 409, "login-too-old");
    unsigned(order);
  }

  @Test
  void one_login_signs_one_document() {
    var first = agreed();
    var second = agreed();
    var askedFirst = Orders.confirmation("minister", first);
    var askedSecond = Orders.confirmation("minister", second);
    var token = Tokens.fresh("minister");

    sign(first, askedFirst, token).statusCode(200);
    refused(second, askedSecond, token, 409, "login-spent");
    unsigned(second);
    sign(second, askedSecond, Tokens.fresh("minister")).statusCode(200);
  }

  @Test
  void a_confirmation_of_another_document_is_refused() {
    var read = agreed();
    var other = agreed();
    var asked = Orders.confirmation("minister", read);

    refused(other, asked, Tokens.fresh("minister"), 409, "confirmation-of-another");
    unsigned(other);
    sign(read, asked, Tokens.fresh("minister")).statusCode(200);
    refused(other, asked, Tokens.fresh("minister"), 409, "confirmation-used");
    unsigned(other);
  }

  @Test
  void a_confirmation_of_another_person_is_as_if_there_were_none() {
    var order = agreed();
    var asked = Orders.confirmation("minister", order);
    var seen = Orders.version("minister", order);
    String hash = Api.as("minister").get(order).path("contentHash");

    Api.anonymous()
        .auth()
        .oauth2(Tokens.fresh("rector"))
        .contentType(JSON)
        .header("If-Match", seen)
        .body(Map.of("contentHash", hash, "confirmation", asked))
        .post(order + "/signature")
        .then()
        .statusCode(403);
    var own = Orders.draft("reserve", Orders.ofKind("reserve", "INSTITUTE"));
    Orders.step("reserve", own, "approval", Map.of("approvers", List.of("center")))
        .then()
        .statusCode(200);
    Api.as("center")
        .contentType(JSON)
        .body(Map.of("verdict", "AGREED"))
        .post(own + "/decisions")
        .then()
        .statusCode(200);
    String ownHash = Api.as("rector").get(own).path("contentHash");
    Orders.sign("rector", own, ownHash, asked, Tokens.fresh("rector"))
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/signature/no-confirmation"));
    unsigned(order);
  }

  @Test
  void a_text_changed_since_needs_a_new_confirmation() {
    var order = agreed();
    var asked = Orders.confirmation("minister", order);
    Orders.step("minister", order, "return", Map.of("reason", "Уточнить")).then().statusCode(200);
    Api.as("officer")
        .contentType(JSON)
        .header("If-Match", Orders.version("officer", order))
        .body(Orders.text("О другом"))
        .put(order + "/text")
        .then()
        .statusCode(200);
    Orders.agree(order);

    refused(order, asked, Tokens.fresh("minister"), 409, "confirmation-of-another");
    unsigned(order);
  }

  @Test
  void of_a_double_click_one_signs() {
    var order = agreed();
    var asked = Orders.confirmation("minister", order);
    var token = Tokens.fresh("minister");
    var version = Orders.version("minister", order);
    String hash = Api.as("minister").get(order).path("contentHash");

    var answers =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> at(order, version, hash, asked, token)))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).containsOnlyOnce(200);
    assertThat(answers).allMatch(status -> status == 200 || status == 409 || status == 412);
    Api.as("officer").get(order + "/signatures").then().body("", hasSize(1));
  }

  private static int at(String order, String version, String hash, String asked, String token) {
    return Api.anonymous()
        .auth()
        .oauth2(token)
        .contentType(JSON)
        .header("If-Match", version)
        .body(Map.of("contentHash", hash, "confirmation", asked))
        .post(order + "/signature")
        .statusCode();
  }

  @Test
  void only_a_signatory_asks_and_only_for_the_text_there_is() {
    var order = agreed();

    Orders.step("minister", order, "signature-confirmation", Map.of("contentHash", "0".repeat(64)))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/document/other-text"));
    for (var stranger : List.of("officer", "legal", "governor", "munhead")) {
      String hash = Api.as("minister").get(order).path("contentHash");
      var status =
          Api.as(stranger)
              .contentType(JSON)
              .header("If-Match", Orders.version("minister", order))
              .body(Map.of("contentHash", hash))
              .post(order + "/signature-confirmation")
              .statusCode();
      assertThat(status).as(stranger).isIn(403, 404);
    }
    Api.as("minister")
        .contentType(JSON)
        .header("If-Match", "\"0\"")
        .body(Map.of("contentHash", "0"))
        .post(order + "/signature-confirmation")
        .then()
        .statusCode(412);
  }

  private static String agreed() {
    var order = Orders.draft("officer", Orders.ministry());
    Orders.agree(order);
    return order;
  }

  private static ValidatableResponse sign(String order, String confirmation, String token) {
    String hash = Api.as("minister").get(order).path("contentHash");
    return Orders.sign("minister", order, hash, confirmation, token).then();
  }

  private static void refused(
      String order, String confirmation, String token, int status, String code) {
    var answer = sign(order, confirmation, token).statusCode(status);
    if (code != null) {
      answer
          .contentType(Orders.PROBLEM)
          .body("type", equalTo("/problems/signature/" + code))
          .body("detail", containsString("."));
    }
  }

  private static void unsigned(String order) {
    Api.as("officer").get(order).then().body("stage", equalTo("APPROVED"));
    Api.as("officer").get(order + "/signatures").then().body("", hasSize(0));
  }
}
