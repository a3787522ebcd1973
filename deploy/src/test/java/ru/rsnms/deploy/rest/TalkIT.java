package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ru.rsnms.deploy.harness.SomeAgreements.CENTER;
import static ru.rsnms.deploy.harness.SomeAgreements.COSTS;
import static ru.rsnms.deploy.harness.SomeAgreements.EVENT;
import static ru.rsnms.deploy.harness.SomeAgreements.MEETING;
import static ru.rsnms.deploy.harness.SomeAgreements.MINISTRY;
import static ru.rsnms.deploy.harness.SomeAgreements.MUNICIPALITY;
import static ru.rsnms.deploy.harness.SomeAgreements.OTHER;
import static ru.rsnms.deploy.harness.SomeAgreements.OTHER_TOWN;
import static ru.rsnms.deploy.harness.SomeAgreements.QUIET_TOWN;
import static ru.rsnms.deploy.harness.SomeAgreements.REPORT;
import static ru.rsnms.deploy.harness.SomeAgreements.TOWN;
import static ru.rsnms.deploy.harness.SomeAgreements.accept;
import static ru.rsnms.deploy.harness.SomeAgreements.agreed;
import static ru.rsnms.deploy.harness.SomeAgreements.answer;
import static ru.rsnms.deploy.harness.SomeAgreements.enter;
import static ru.rsnms.deploy.harness.SomeAgreements.id;
import static ru.rsnms.deploy.harness.SomeAgreements.propose;
import static ru.rsnms.deploy.harness.SomeAgreements.proposed;
import static ru.rsnms.deploy.harness.SomeAgreements.replace;
import static ru.rsnms.deploy.harness.SomeLevel.count;
import static ru.rsnms.deploy.harness.SomeLevel.sql;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeAgreements;
import ru.rsnms.deploy.harness.Vera;

/** The parties of an agreement come to one text, or do not. */
class TalkIT {

  private static final String SOONER = "Отчёт по п. 2.1 направляется в течение 10 рабочих дней.";

  @Test
  void a_disagreement_on_one_clause_ends_in_a_text_that_all_accepted() throws Exception {
    var talk = SomeAgreements.campaign("Согласование одного пункта").get(TOWN);
    Api.as(MUNICIPALITY)
        .contentType(JSON)
        .post(talk + "/view")
        .then()
        .statusCode(200)
        .body("parties[2].state", equalTo("VIEWED"));

    var proposal = proposed(MUNICIPALITY, talk, replace(1, REPORT, SOONER));
    Api.as(MUNICIPALITY)
        .get(talk)
        .then()
        .body("stage", equalTo("NEGOTIATING"))
        .body("parties[2].state", equalTo("COMMENTED"))
        .body("proposals[0].place", equalTo("п. 2.2"));
    accept(CENTER, talk, 1)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/agreement/proposals-alive"));
    agreed(proposal);
    enter(MUNICIPALITY, talk).then().statusCode(403);
    Api.as(MINISTRY).get(talk + "/next-version").then().body("to", equalTo(2));
    enter(MINISTRY, talk)
        .then()
        .statusCode(200)
        .body("number", equalTo(2))
        .body("stage", equalTo("SENT"))
        .body("versions", hasSize(2))
        .body("proposals[0].entered", equalTo(2))
        .body("parties[0].state", equalTo("ACCEPTED"))
        .body("parties[2].state", equalTo("VIEWED"));
    Api.as(MUNICIPALITY)
        .get(talk + "/comparison?from=1&to=2")
        .then()
        .body("lines.findAll { it.change != 'UNCHANGED' }", hasSize(1))
        .body("lines.find { it.change == 'CHANGED' }.words.mark", hasItem("BEFORE"));

    accept(MUNICIPALITY, talk, 1)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/agreement/version-passed"));
    accept(MUNICIPALITY, talk, 2).then().statusCode(200).body("stage", equalTo("SENT"));
    accept(CENTER, talk, 2)
        .then()
        .statusCode(200)
        .body("stage", equalTo("AGREED"))
        .body("agreedSha256", notNullValue());
  }

  @Test
  void an_agreed_text_never_changes() throws Exception {
    var talk = agreedText("Согласование без разногласий");

    propose(MUNICIPALITY, talk, replace(1, REPORT, SOONER))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/agreement/not-negotiated"));
    enter(MINISTRY, talk).then().statusCode(409);
    accept(MUNICIPALITY, talk, 1).then().statusCode(409);
    assertThatThrownBy(
            () ->
                sql("update agreement.agreement set agreed_sha256 = 'y' where id = '%s'", id(talk)))
        .hasMessageContaining("is agreed");
    assertThatThrownBy(
            () ->
                sql("update agreement.agreement set current_number = 2 where id = '%s'", id(talk)))
        .hasMessageContaining("is agreed");
    assertThatThrownBy(
            () ->
                sql(
                    "update agreement.agreement_version set content = '{}' where agreement_id ="
                        + " '%s'",
                    id(talk)))
        .isInstanceOf(Exception.class);
    assertThat(
            count(
                "select count(*) from agreement.agreement a, agreement.agreement_version v where"
                    + " a.id = '%s' and v.agreement_id = a.id and v.number = a.current_number and"
                    + " v.sha256 = a.agreed_sha256",
                id(talk)))
        .isOne();
  }

  private static String agreedText(String campaign) throws Exception {
    var talk = SomeAgreements.campaign(campaign).get(TOWN);
    Stream.of(MUNICIPALITY, CENTER, MINISTRY)
        .forEach(who -> accept(who, talk, 1).then().statusCode(200));
    Api.as(MINISTRY).get(talk).then().body("stage", equalTo("AGREED"));
    return talk;
  }

  @Test
  void another_municipalitys_agreement_does_not_exist() throws Exception {
    var talks = SomeAgreements.campaign("Чужое соглашение");
    var talk = talks.get(TOWN);
    var proposal = proposed(MUNICIPALITY, talk, replace(1, REPORT, SOONER));

    for (var door :
        List.of(
            talk,
            talk + "/comparison",
            talk + "/next-version",
            talk + "/papers/AGREEMENT",
            talk + "/papers/WORD",
            talk + "/papers/PROTOCOL",
            talk + "/papers/SHEET",
            proposal,
            proposal + "/offer")) {
      Api.as(OTHER).get(door).then().statusCode(404);
    }
    Api.as(OTHER).contentType(JSON).post(talk + "/view").then().statusCode(404);
    propose(OTHER, talk, replace(1, REPORT, SOONER)).then().statusCode(404);
    accept(OTHER, talk, 1).then().statusCode(404);
    answer(OTHER, proposal, "REJECT", "Нет").then().statusCode(404);
    Api.as(OTHER).contentType(JSON).post(proposal + "/withdrawal").then().statusCode(404);
    Api.as(OTHER).contentType(JSON).post(proposal + "/offer").then().statusCode(404);
    Api.as("orghead").get(talk).then().statusCode(404);
    Api.as("nobody").get(talk).then().statusCode(404);
    Api.as(OTHER)
        .get("/my-agreements")
        .then()
        .statusCode(200)
        .body("id", hasItem(id(talks.get(OTHER_TOWN))))
        .body("findAll { it.id == '%s' }".formatted(id(talk)), hasSize(0));
    Api.as("auditor").get(talk).then().statusCode(200).body("own", nullValue());
    accept("auditor", talk, 1).then().statusCode(403);
  }

  @Test
  void what_is_not_sent_yet_its_parties_do_not_see() throws Exception {
    var talk = SomeAgreements.campaign("Не отправленное соглашение").get(TOWN);
    sql("update agreement.agreement set stage = 'DRAFT', sent_at = null where id = '%s'", id(talk));

    Api.as(MUNICIPALITY).get(talk).then().statusCode(404);
    Api.as(MINISTRY).get(talk).then().statusCode(200);
    accept(MINISTRY, talk, 1).then().statusCode(409);
  }

  @Test
  void a_change_of_one_is_offered_to_all_and_a_row_says_why_not() throws Exception {
    var talks = SomeAgreements.campaign("Изменение для всех");
    var talk = talks.get(TOWN);
    var own = proposed(OTHER, talks.get(OTHER_TOWN), replace(1, MEETING, "Совещание в июне."));
    var proposal = proposed(MUNICIPALITY, talk, replace(1, MEETING, "Совещание в июле."));
    var safe = proposed(MUNICIPALITY, talk, replace(1, REPORT, SOONER));
    var data = proposed(MUNICIPALITY, talk, replace(1, COSTS, "Помещение даёт Центр."));
    Api.as(MINISTRY).get(safe + "/offer").then().statusCode(409);
    Stream.of(proposal, safe, data).forEach(SomeAgreements::agreed);
    Api.as(CENTER).get(safe + "/offer").then().statusCode(403);

    Api.as(MINISTRY)
        .get(proposal + "/offer")
        .then()
        .statusCode(200)
        .body("rows", hasSize(2))
        .body("rows.findAll { it.whyNot == 'BUSY' }", hasSize(1))
        .body("rows.findAll { it.whyNot == null }", hasSize(1));
    Api.as(MINISTRY)
        .get(data + "/offer")
        .then()
        .body("rows.whyNot", equalTo(List.of("OWN_DATA", "OWN_DATA")))
        .body("rows[0].reason", containsString("данные стороны"));
    Api.as(MINISTRY)
        .contentType(JSON)
        .post(safe + "/offer")
        .then()
        .statusCode(200)
        .body("offered", equalTo(2));

    Api.as(MINISTRY)
        .contentType(JSON)
        .post(safe + "/offer")
        .then()
        .body("offered", equalTo(0))
        .body("rows.whyNot", equalTo(List.of("OFFERED", "OFFERED")));
    Api.as(OTHER)
        .get(talks.get(OTHER_TOWN))
        .then()
        .body("proposals", hasSize(2))
        .body("proposals[1].offered", equalTo(true))
        .body("proposals[1].toAnswer", equalTo(true))
        .body("proposals[1].wording", equalTo(SOONER));
    Api.as(MINISTRY)
        .get(talks.get(QUIET_TOWN))
        .then()
        .body("stage", equalTo("NEGOTIATING"))
        .body("proposals", hasSize(1));
    Api.as(OTHER).get(own).then().body("state", equalTo("OPEN"));
  }

  @Test
  void one_answer_goes_to_all_and_many_texts_are_accepted_at_once() throws Exception {
    var talks = SomeAgreements.campaign("Ответ для всех");
    var proposal = proposed(MUNICIPALITY, talks.get(TOWN), replace(1, REPORT, SOONER));
    agreed(proposal);
    Api.as(MINISTRY).contentType(JSON).post(proposal + "/offer").then().statusCode(200);
    answerEverywhere(OTHER, proposal).then().statusCode(404);

    answerEverywhere(CENTER, proposal).then().statusCode(200).body("answered", equalTo(2));

    var town = talks.get(OTHER_TOWN);
    String copy = Api.as(OTHER).get(town).path("proposals[0].id");
    answerEverywhere(OTHER, "/proposals/" + copy).then().body("answered", equalTo(1));
    enter(MINISTRY, town).then().statusCode(200);
    var read =
        List.of(
            Map.of("id", id(town), "number", 2),
            Map.of("id", id(talks.get(QUIET_TOWN)), "number", 1));
    Api.as(CENTER)
        .contentType(JSON)
        .body(Map.of("agreements", read))
        .post("/my-agreements/acceptance")
        .then()
        .statusCode(200)
        .body("findAll { it.reason == null }.id", equalTo(List.of(id(town))))
        .body("findAll { it.reason != null }.reason[0]", containsString("не закончена: 1"));
  }

  private static io.restassured.response.Response answerEverywhere(String who, String proposal) {
    return Api.as(who)
        .contentType(JSON)
        .body(Map.of("verdict", "ACCEPT"))
        .post(proposal + "/answer-everywhere");
  }

  @Test
  void two_accepted_changes_of_one_clause_do_not_come_in() throws Exception {
    var talk = SomeAgreements.campaign("Два изменения одного пункта").get(TOWN);
    var first = proposed(MUNICIPALITY, talk, replace(1, REPORT, SOONER));
    var second = proposed(MUNICIPALITY, talk, replace(1, REPORT, "Отчёт не нужен."));
    agreed(first);

    enter(MINISTRY, talk)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/agreement/proposals-clash"))
        .body("detail", containsString("п. 2.2"));
    Api.as(MINISTRY).get(talk + "/next-version").then().body("clash", equalTo("п. 2.2"));
    agreed(second);
    enter(MINISTRY, talk).then().statusCode(409);
    Api.as(MUNICIPALITY).contentType(JSON).post(second + "/withdrawal").then().statusCode(200);
    enter(MINISTRY, talk).then().statusCode(200).body("number", equalTo(2));
    Api.as(MUNICIPALITY)
        .contentType(JSON)
        .post(first + "/withdrawal")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/agreement/proposal-state"));
  }

  @Test
  void a_deleted_clause_tells_which_names_it_breaks() throws Exception {
    var talk = SomeAgreements.campaign("Исключение пункта").get(TOWN);
    var said = replace(1, MEETING, null);
    said.put("kind", "DELETE");
    agreed(proposed(MUNICIPALITY, talk, said));

    Api.as(MINISTRY)
        .get(talk + "/next-version")
        .then()
        .body("broken", hasSize(1))
        .body("broken[0].words", equalTo("п. 2.1"))
        .body("broken[0].place", equalTo("2.1"))
        .body("broken[0].now", nullValue());
  }

  @Test
  void a_rejection_needs_its_reason_and_the_text_stays() throws Exception {
    var talk = SomeAgreements.campaign("Отклонённое предложение").get(TOWN);
    var proposal = proposed(MUNICIPALITY, talk, replace(1, REPORT, SOONER));
    answer(MINISTRY, proposal, "REJECT", " ")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/agreement/answer-reason"));
    answer(MUNICIPALITY, proposal, "ACCEPT", null).then().statusCode(409);

    answer(MINISTRY, proposal, "REJECT", "Пяти дней хватает")
        .then()
        .statusCode(200)
        .body("state", equalTo("REJECTED"));

    answer(CENTER, proposal, "ACCEPT", null).then().statusCode(409);
    Api.as(MUNICIPALITY)
        .get(talk)
        .then()
        .body("stage", equalTo("SENT"))
        .body("number", equalTo(1))
        .body("parties[2].state", equalTo("VIEWED"))
        .body("proposals[0].answers[0].reason", equalTo("Пяти дней хватает"));
  }

  @Test
  void what_says_nothing_is_refused_at_its_field() throws Exception {
    var talk = SomeAgreements.campaign("Пустое предложение").get(TOWN);
    propose(MUNICIPALITY, talk, replace(1, REPORT, "  "))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/agreement/proposal-wording"));
    var silent = replace(1, REPORT, SOONER);
    silent.remove("reason");
    propose(MUNICIPALITY, talk, silent)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/agreement/proposal-reason"));
    propose(MUNICIPALITY, talk, replace(1, UUID.randomUUID(), SOONER))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/agreement/proposal-unit-gone"));
    propose(MUNICIPALITY, talk, replace(7, REPORT, SOONER))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/agreement/version-passed"));
    var row = replace(1, EVENT, "Ещё одна строка");
    row.put("kind", "INSERT_AFTER");
    propose(MUNICIPALITY, talk, row)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/agreement/proposal-table"));
  }

  @Test
  void parties_that_act_at_once_are_heard_one_after_the_other() throws Exception {
    var talk = SomeAgreements.campaign("Две стороны сразу").get(TOWN);

    var proposals =
        Stream.of(MUNICIPALITY, CENTER, MINISTRY)
            .map(
                who ->
                    CompletableFuture.supplyAsync(
                        () -> propose(who, talk, replace(1, REPORT, who)).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(proposals).containsOnly(201);
    Api.as(MINISTRY).get(talk).then().body("proposals", hasSize(3));

    var accepted = SomeAgreements.campaign("Три согласия сразу").get(TOWN);
    var answers =
        Stream.of(MUNICIPALITY, CENTER, MINISTRY)
            .map(who -> CompletableFuture.supplyAsync(() -> accept(who, accepted, 1).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers).containsOnly(200);
    Api.as(MINISTRY).get(accepted).then().body("stage", equalTo("AGREED"));
    assertThat(
            count(
                "select count(*) from agreement.agreement_step where agreement_id = '%s' and"
                    + " to_stage = 'AGREED'",
                id(accepted)))
        .isOne();
  }

  @Test
  void two_who_enter_at_once_make_one_version() throws Exception {
    var talk = SomeAgreements.campaign("Две редакции сразу").get(TOWN);
    agreed(proposed(MUNICIPALITY, talk, replace(1, REPORT, SOONER)));

    var answers =
        Stream.of(MINISTRY, CENTER)
            .map(who -> CompletableFuture.supplyAsync(() -> enter(who, talk).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
    Api.as(MINISTRY).get(talk).then().body("number", equalTo(2)).body("versions", hasSize(2));
  }

  @Test
  void a_party_that_withdraws_ends_its_agreement_and_no_other() throws Exception {
    var talks = SomeAgreements.campaign("Сторона вышла");
    var talk = talks.get(TOWN);
    var seen = Api.as(MUNICIPALITY).get(talk).header("ETag");
    refuse(talk, seen, " ").then().statusCode(400);
    refuse(talk, null, "Нет").then().statusCode(428);

    refuse(talk, seen, "Совет округа не согласовал")
        .then()
        .statusCode(200)
        .body("stage", equalTo("REFUSED"))
        .body("endingReason", equalTo("Совет округа не согласовал"))
        .body("parties[2].state", equalTo("REFUSED"));

    accept(CENTER, talk, 1).then().statusCode(409);
    Api.as(OTHER).get(talks.get(OTHER_TOWN)).then().body("stage", equalTo("SENT"));
  }

  private static io.restassured.response.Response refuse(String talk, String seen, String why) {
    var request = Api.as(MUNICIPALITY).contentType(JSON).body(Map.of("reason", why));
    return (seen == null ? request : request.header("If-Match", seen)).post(talk + "/refusal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AGREEMENT", "PROTOCOL", "SHEET"})
  void papers_are_archive_pdfs(String paper) throws Exception {
    var talk = SomeAgreements.campaign("Бумаги " + paper).get(TOWN);
    agreed(proposed(MUNICIPALITY, talk, replace(1, REPORT, SOONER)));
    answer(
            MINISTRY,
            proposed(CENTER, talk, replace(1, COSTS, "Помещение даёт Министерство.")),
            "REJECT",
            "Помещений нет")
        .then()
        .statusCode(200);

    var pdf =
        Api.as(MUNICIPALITY)
            .accept("*/*")
            .get(talk + "/papers/" + paper)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();

    assertThat(Vera.faults(pdf)).isEmpty();
    assertThat(words(pdf)).contains(WORDS.get(paper));
  }

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "AGREEMENT",
          List.of("Проект", "2.2. Отчёт", "Реквизиты и подписи Сторон", "П.П. Начальников", "Клуб"),
          "PROTOCOL",
          List.of("ПРОТОКОЛ РАЗНОГЛАСИЙ", "п. 2.2", "10 рабочих дней", "Помещений нет"),
          "SHEET",
          List.of("ЛИСТ СОГЛАСОВАНИЯ", "Есть предложения"));

  private static String words(byte[] pdf) throws Exception {
    try (var paper = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(paper).replaceAll("[\\s\\u00a0]+", " ");
    }
  }

  @Test
  void a_draft_goes_out_for_a_word_processor_and_without_disagreements_there_is_no_protocol()
      throws Exception {
    var talk = SomeAgreements.campaign("Проект соглашения").get(TOWN);
    var word =
        Api.as(MUNICIPALITY)
            .accept("*/*")
            .get(talk + "/papers/WORD")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();

    assertThat(new String(word, 0, 2, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("PK");
    Api.as(MUNICIPALITY)
        .get(talk + "/papers/PROTOCOL")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/agreement/no-disagreements"));
  }
}
