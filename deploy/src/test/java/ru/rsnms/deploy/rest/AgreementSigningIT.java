package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeSigning.MINISTER;
import static ru.rsnms.deploy.harness.SomeSigning.OFFICER;
import static ru.rsnms.deploy.harness.SomeSigning.RECTOR;
import static ru.rsnms.deploy.harness.SomeSigning.TOWN_HEAD;
import static ru.rsnms.deploy.harness.SomeSigning.agreed;
import static ru.rsnms.deploy.harness.SomeSigning.begun;
import static ru.rsnms.deploy.harness.SomeSigning.confirmation;
import static ru.rsnms.deploy.harness.SomeSigning.hash;
import static ru.rsnms.deploy.harness.SomeSigning.inSystem;
import static ru.rsnms.deploy.harness.SomeSigning.onPaper;
import static ru.rsnms.deploy.harness.SomeSigning.register;
import static ru.rsnms.deploy.harness.SomeSigning.signed;
import static ru.rsnms.deploy.harness.SomeSigning.step;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeSigning.Wanted;
import ru.rsnms.deploy.harness.Tokens;
import ru.rsnms.deploy.harness.Vera;

/** Nobody signs an agreement but by authority, in turn, and over the text that all agreed to. */
class AgreementSigningIT {

  private static final Wanted TOWN = Wanted.of("42-17", "ON_LAST_SIGNATURE");

  @Test
  void three_parties_sign_one_text_in_their_order_and_it_binds() throws Exception {
    var signing = begun(TOWN);

    refused(Api.as(MINISTER).get(signing + "/copy"), 409, "agreement/not-your-turn");
    inSystem(TOWN_HEAD, signing).then().statusCode(200).body("stage", equalTo("SIGNING"));
    refused(onPaper(TOWN_HEAD, signing), 409, "agreement/party-signed");
    refused(Api.as(TOWN_HEAD).get(signing + "/signatures"), 409, "agreement/not-signed-by-all");
    refused(Api.as(TOWN_HEAD).get(signing + "/paper"), 409, "agreement/not-signed-by-all");
    refused(register(signing, UUID.randomUUID().toString()), 409, "agreement/not-signed-by-all");
    onPaper(RECTOR, signing).then().statusCode(200);
    inSystem(MINISTER, signing)
        .then()
        .statusCode(200)
        .body("stage", equalTo("IN_FORCE"))
        .body("inForceOn", equalTo(RegionDay.today().toString()))
        .body("parties.state", contains("SIGNED", "SIGNED", "SIGNED"));

    Api.as(TOWN_HEAD)
        .get(signing + "/signatures")
        .then()
        .statusCode(200)
        .body("method", contains("IN_SYSTEM", "ON_PAPER", "IN_SYSTEM"))
        .body("findAll { it.copySha256 == '%s' }".formatted(copyHash(signing)), hasSize(3));
    var paper = Api.as(TOWN_HEAD).accept("application/pdf").get(signing + "/paper").asByteArray();
    assertThat(Vera.faults(paper)).isEmpty();
    assertThat(text(paper))
        .contains("Лугинина", "Красноярова", "Ермаков", hash(signing).substring(0, 20));
  }

  private static String copyHash(String signing) {
    return Api.as(TOWN_HEAD).get(signing + "/signatures").path("[0].copySha256");
  }

  @Test
  void who_has_no_authority_on_the_day_signs_nothing_and_nobody_signs_for_another()
      throws Exception {
    var signing = begun(TOWN);

    refused(onPaper("munofficer", signing), 403, "signature/no-authority");
    refused(onPaper("officer", signing), 409, "agreement/not-your-turn");
    refused(onPaper("legal", signing), 403, "agreement/not-a-party");
    refused(onPaper("munofficer2", signing), 404, "agreement/not-found");
    refused(
        step("munofficer2", signing, "refusal", Map.of("reason", "x")), 404, "agreement/not-found");
    refused(Api.as("munofficer2").get(signing), 404, "agreement/not-found");
    Api.as("munofficer2").get("/agreement-signings").then().statusCode(200).body("", hasSize(0));
    refused(onPaper("nobody", signing), 404, "agreement/not-found");
    Api.as(OFFICER)
        .get(signing)
        .then()
        .body("parties.signedOn", contains(nullValue(), nullValue(), nullValue()));
  }

  @Test
  void an_authority_that_has_ended_is_none() throws Exception {
    var signing = begun(TOWN);
    sql(
        "update registry.signatory set ended_on = started_on where organization_id ="
            + " (select id from registry.organization where code = '42-17-uo')");
    try {
      refused(onPaper(TOWN_HEAD, signing), 403, "signature/no-authority");
      Api.as(OFFICER).get(signing).then().body("outdated", hasSize(1));
    } finally {
      sql(
          "update registry.signatory set ended_on = null where organization_id ="
              + " (select id from registry.organization where code = '42-17-uo')");
    }
    onPaper(TOWN_HEAD, signing).then().statusCode(200);
  }

  @Test
  void who_is_not_named_in_the_text_does_not_sign_it() throws Exception {
    var signing = begun(TOWN);
    sql(
        "update registry.signatory set position = 'И.о. начальника' where organization_id ="
            + " (select id from registry.organization where code = '42-17-uo')");
    try {
      refused(onPaper(TOWN_HEAD, signing), 409, "agreement/signatory-changed");
      Api.as(OFFICER)
          .get(signing)
          .then()
          .body("outdated", hasSize(1))
          .body("outdated[0].now", containsString("И.о. начальника"));
    } finally {
      sql(
          "update registry.signatory set position = 'Начальник управления образования' where"
              + " organization_id = (select id from registry.organization where code = '42-17-uo')");
    }
  }

  @Test
  void a_new_head_signs_after_the_text_was_renewed_and_all_accepted_it_again() throws Exception {
    var signing = begun(TOWN);
    onPaper(TOWN_HEAD, signing).then().statusCode(200);
    var old = hash(signing);
    sql(
        "update registry.signatory set position = 'Исполняющий обязанности ректора' where"
            + " organization_id = (select id from registry.organization where code = '42-iro')");
    try {
      refused(onPaper(RECTOR, signing), 409, "agreement/signatory-changed");
      refused(step(RECTOR, signing, "return", Map.of("reason", "x")), 403, null);
      step(OFFICER, signing, "return", Map.of("reason", "Сменилась должность ректора"))
          .then()
          .statusCode(200)
          .body("stage", equalTo("SENT"))
          .body("contentHash", nullValue())
          .body("parties.state", contains("VIEWED", "VIEWED", "VIEWED"))
          .body("parties.signedOn", contains(nullValue(), nullValue(), nullValue()));

      refused(step(OFFICER, signing, "beginning", Map.of()), 409, "agreement/stage");
      allAcceptAgain(signing.split("/")[2]);
      step(OFFICER, signing, "beginning", Map.of()).then().statusCode(200);
      assertThat(hash(signing)).isNotEqualTo(old);
      for (var who : List.of(TOWN_HEAD, RECTOR, MINISTER)) {
        onPaper(who, signing).then().statusCode(200);
      }
      Api.as(OFFICER).get(signing).then().body("stage", equalTo("IN_FORCE"));
      Api.as(OFFICER)
          .get(signing + "/signatures")
          .then()
          .body("", hasSize(3))
          .body("position", hasItem("Исполняющий обязанности ректора"));
    } finally {
      sql(
          "update registry.signatory set position = 'Ректор' where"
              + " organization_id = (select id from registry.organization where code = '42-iro')");
    }
  }

  private static void allAcceptAgain(String id) throws Exception {
    sql(
        "update agreement.agreement_party set state = 'ACCEPTED', accepted_number = 2"
            + " where agreement_id = '%s'",
        id);
    sql(
        "update agreement.agreement set stage = 'AGREED', agreed_at = now(), agreed_sha256 ="
            + " (select sha256 from agreement.agreement_version where agreement_id = '%s'"
            + " and number = 2) where id = '%s'",
        id, id);
  }

  @Test
  void another_text_is_not_signed_and_the_agreed_one_never_changes() throws Exception {
    var signing = begun(TOWN);
    var id = signing.split("/")[2];
    var asked = confirmation(TOWN_HEAD, signing);

    refused(
        inSystem(signing, "0".repeat(64), asked, Tokens.fresh(TOWN_HEAD)),
        409,
        "agreement/other-text");
    assertThatThrownBy(
            () -> sql("update agreement.agreement set agreed_sha256 = 'x' where id = '%s'", id))
        .hasMessageContaining("is agreed");
    assertThatThrownBy(
            () ->
                sql(
                    "update agreement.agreement_version set content = '{}' where agreement_id = '%s'",
                    id))
        .isNotNull();
    assertThatThrownBy(
            () ->
                sql(
                    "update agreement.agreement set stage = 'SENT', agreed_sha256 = null, agreed_at = null where id = '%s'",
                    id))
        .hasMessageContaining("is agreed");
  }

  @Test
  void of_a_double_click_one_signs() throws Exception {
    var signing = begun(TOWN);
    var hash = hash(signing);
    var asked = confirmation(TOWN_HEAD, signing);
    var token = Tokens.fresh(TOWN_HEAD);

    var answers =
        atOnce(
            Stream.generate(() -> (Supplier<Response>) () -> inSystem(signing, hash, asked, token))
                .limit(4)
                .toList());

    assertThat(answers).containsOnlyOnce(200);
    assertThat(answers).allMatch(status -> status == 200 || status == 409);
  }

  @Test
  void parties_of_one_step_sign_at_once() throws Exception {
    var signing = begun(new Wanted("42-17", "ON_LAST_SIGNATURE", null, null, new int[] {1, 1, 1}));

    var answers =
        atOnce(
            Stream.of(TOWN_HEAD, RECTOR, MINISTER)
                .map(who -> (Supplier<Response>) () -> onPaper(who, signing))
                .toList());

    assertThat(answers).containsOnly(200);
    Api.as(OFFICER).get(signing).then().body("stage", equalTo("IN_FORCE"));
  }

  private static List<Integer> atOnce(List<Supplier<Response>> calls) {
    return calls.stream()
        .map(call -> CompletableFuture.supplyAsync(() -> call.get().statusCode()))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }

  @Test
  void a_party_that_refuses_in_the_middle_ends_it_and_the_others_are_told() throws Exception {
    var signing = begun(TOWN);
    onPaper(TOWN_HEAD, signing).then().statusCode(200);

    refused(
        step(RECTOR, signing, "refusal", Map.of("reason", " ")), 400, "agreement/signing-reason");
    step(RECTOR, signing, "refusal", Map.of("reason", "Нет ресурсов"))
        .then()
        .statusCode(200)
        .body("stage", equalTo("REFUSED"));

    refused(onPaper(MINISTER, signing), 409, "agreement/not-signing");
    Api.as(TOWN_HEAD)
        .get(signing)
        .then()
        .body("notices.find { it.kind == 'REFUSED' }.reason", equalTo("Нет ресурсов"));
    refused(Api.as(TOWN_HEAD).get(signing + "/signatures"), 409, "agreement/not-signed-by-all");
  }

  @Test
  void who_has_signed_may_withdraw_before_the_last_and_not_after() throws Exception {
    var signing = begun(TOWN);
    onPaper(TOWN_HEAD, signing).then().statusCode(200);
    step(TOWN_HEAD, signing, "refusal", Map.of("reason", "Решение совета"))
        .then()
        .statusCode(200)
        .body("stage", equalTo("REFUSED"));

    var whole = signed(TOWN);
    refused(
        step(TOWN_HEAD, whole, "refusal", Map.of("reason", "Поздно")),
        409,
        "agreement/not-signing");
  }

  @Test
  void the_ministry_gives_up_what_is_not_signed_and_says_why() throws Exception {
    var signing = begun(TOWN);
    var seen = Api.as(OFFICER).get(signing).header("ETag");
    onPaper(TOWN_HEAD, signing).then().statusCode(200);

    Api.as(OFFICER)
        .header("If-Match", seen)
        .contentType(JSON)
        .body(Map.of("reason", "Ошибка"))
        .post(signing + "/cancellation")
        .then()
        .statusCode(412);
    refused(step(TOWN_HEAD, signing, "cancellation", Map.of("reason", "x")), 403, null);
    step(OFFICER, signing, "cancellation", Map.of("reason", "Ошибка в тексте"))
        .then()
        .statusCode(200)
        .body("stage", equalTo("CANCELLED"));
    Api.as(TOWN_HEAD).get(signing).then().body("notices.kind", hasItem("CANCELLED"));
  }

  @Test
  void an_organisation_that_is_no_more_signs_nothing() throws Exception {
    var signing = agreed(Wanted.of("42-01", "ON_LAST_SIGNATURE"));
    sql("update registry.organization set closed_on = current_date - 1 where code = '42-01-uo'");
    try {
      refused(step(OFFICER, signing, "beginning", Map.of()), 409, "registry/organization-closed");
    } finally {
      sql("update registry.organization set closed_on = null where code = '42-01-uo'");
    }
  }

  @Test
  void numbers_have_no_gaps_and_the_same_request_gets_the_same_one() throws Exception {
    var signings = List.of(signed(TOWN), signed(TOWN), signed(TOWN));
    var key = UUID.randomUUID().toString();
    String first = register(signings.get(0), key).then().statusCode(200).extract().path("number");
    register(signings.get(0), key).then().statusCode(200).body("number", equalTo(first));
    refused(register(signings.get(1), key), 409, "agreement/request-for-another");
    refused(
        register(signings.get(0), UUID.randomUUID().toString()),
        409,
        "agreement/registered-already");
    refused(
        Api.as(OFFICER)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType(JSON)
            .post(signings.get(1) + "/registration"),
        403,
        null);

    atOnce(
        IntStream.of(1, 2)
            .mapToObj(
                i ->
                    (Supplier<Response>)
                        () -> register(signings.get(i), UUID.randomUUID().toString()))
            .toList());

    var serials =
        signings.stream()
            .map(one -> Api.as(OFFICER).get(one).<String>path("number"))
            .map(number -> Integer.valueOf(number.replaceAll(".*-(\\d+)/.*", "$1")))
            .sorted()
            .toList();
    assertThat(serials.get(2) - serials.get(0)).isEqualTo(2);
  }

  @Test
  void force_follows_the_rule_and_the_street_learns_the_fact_of_signing_alone() throws Exception {
    var signing = signed(Wanted.of("42-17", "ON_REGISTRATION"));
    Api.as(OFFICER).get(signing).then().body("stage", equalTo("SIGNED"));

    register(signing, UUID.randomUUID().toString()).then().statusCode(200);

    String code =
        Api.as(OFFICER)
            .get(signing)
            .then()
            .body("stage", equalTo("IN_FORCE"))
            .extract()
            .path("checkCode");
    Api.anonymous()
        .get("/public/agreements/" + code)
        .then()
        .statusCode(200)
        .body("state", equalTo("IN_FORCE"))
        .body("parties", hasSize(3))
        .body("parties[0].signatory", containsString("Лугинина"))
        .body("$", not(hasItem("text")));
    Api.anonymous()
        .get("/public/agreements/" + code.replace(code.charAt(3), 'z') + "x")
        .then()
        .statusCode(404);
  }

  @Test
  void the_calendar_brings_it_into_force_and_ends_it() throws Exception {
    var later =
        signed(
            new Wanted(
                "42-17",
                "ON_DATE",
                RegionDay.today().plusDays(1),
                RegionDay.today().plusYears(1),
                new int[] {3, 2, 1}));
    Api.as(OFFICER).get(later).then().body("stage", equalTo("SIGNED"));
    var over =
        signed(
            new Wanted(
                "42-17",
                "ON_DATE",
                RegionDay.today().minusDays(2),
                RegionDay.today().minusDays(1),
                new int[] {3, 2, 1}));
    Api.as(OFFICER)
        .get(over)
        .then()
        .body("inForceOn", equalTo(RegionDay.today().minusDays(2).toString()));

    sql("update agreement.agreement set version = version where id = '%s'", over.split("/")[2]);
    awaitStage(over, "EXPIRED");
    Api.as(OFFICER).get(later).then().body("stage", equalTo("SIGNED"));
  }

  private static void awaitStage(String signing, String stage) throws InterruptedException {
    for (var i = 0; i < 80 && !stage.equals(Api.as(OFFICER).get(signing).path("stage")); i++) {
      Thread.sleep(1000);
    }
    Api.as(OFFICER).get(signing).then().body("stage", equalTo(stage));
  }

  private static void refused(Response answer, int status, String code) {
    var told = answer.then().statusCode(status);
    if (code != null) {
      told.body("type", equalTo("/problems/" + code));
    }
  }

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
