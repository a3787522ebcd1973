package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ru.rsnms.deploy.harness.SomeLevel.count;
import static ru.rsnms.deploy.harness.SomeLevel.sql;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.client.DemoAgreements;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SystemUnderTest;
import ru.rsnms.deploy.harness.Vera;

/** Campaigns of agreements: drafted once for each, sent, reminded, seen by those they concern. */
class CampaignsIT {

  private static final String OFFICER = "officer";
  private static final int MUNICIPALITIES = 34;

  private static DemoAgreements demo;
  private static String template;

  @BeforeAll
  static void prepare() throws Exception {
    demo = DemoAgreements.of(SystemUnderTest.access());
    demo.prepare(Integer.MAX_VALUE);
    template = demo.template("campaigns-it");
  }

  @Test
  void a_draft_for_each_municipality_is_made_once_whoever_clicks_twice() throws Exception {
    var campaign = demo.campaign(template, 2031, "Двойное нажатие");
    var seen = seen(campaign);
    Callable<Integer> click = () -> step(campaign, "drafts", seen).statusCode();
    var pool = Executors.newFixedThreadPool(2);
    var answers = pool.invokeAll(List.of(click, click));
    pool.shutdown();

    assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsOnlyOnce(200);
    drafted(campaign);
    Api.as(OFFICER)
        .get(campaign)
        .then()
        .statusCode(200)
        .body("stage", equalTo("GENERATED"))
        .body("total", equalTo(MUNICIPALITIES))
        .body("counts.READY", equalTo(MUNICIPALITIES));
    assertThat(agreements(campaign)).isEqualTo(MUNICIPALITIES);
  }

  @Test
  void a_job_broken_off_goes_on_without_a_double() throws Exception {
    var campaign = demo.campaign(template, 2032, "Обрыв");
    demo.draft(campaign);
    var id = id(campaign);
    sql(
        "update agreement.campaign_item set state = 'WAITING', agreement_id = null, done_at = null"
            + " where campaign_id = '%s' and position >= 17",
        id);
    sql(
        "update agreement.agreement set campaign_id = null where campaign_id = '%s' and id not in"
            + " (select agreement_id from agreement.campaign_item where campaign_id = '%s'"
            + " and agreement_id is not null)",
        id, id);
    sql("update agreement.campaign set stage = 'GENERATING' where id = '%s'", id);

    drafted(campaign);

    assertThat(agreements(campaign)).isEqualTo(MUNICIPALITIES);
    Api.as(OFFICER)
        .get(campaign + "/items")
        .then()
        .body("findAll { it.state == 'DONE' }", hasSize(MUNICIPALITIES));
    assertThatThrownBy(
            () ->
                sql(
                    "insert into agreement.campaign_item select campaign_id, organization_id, 99,"
                        + " name, municipality_code, organization_code, 'WAITING', null, null, null"
                        + " from agreement.campaign_item where campaign_id = '%s' limit 1",
                    id))
        .hasMessageContaining("campaign_item_pk");
  }

  @Test
  void what_the_registry_lacks_keeps_a_draft_from_being_sent_until_it_is_there() throws Exception {
    sql(
        "update registry.signatory set ended_on = current_date - 1 where organization_id ="
            + " (select id from registry.organization where code = '42-05-uo')");
    var campaign = demo.campaign(template, 2033, "Пробелы");
    demo.draft(campaign);

    var row =
        Api.as(OFFICER)
            .get(campaign + "/matrix?state=GAPS")
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].gaps.place", everyItem(equalTo("SIGNATORY")))
            .extract();
    String agreement = row.path("items[0].agreement");
    chosen(OFFICER, campaign, "sending", List.of(agreement))
        .then()
        .statusCode(200)
        .body("[0].refused", containsString("Не хватает данных"));
    assertThatThrownBy(
            () ->
                sql(
                    "update agreement.agreement set stage = 'SENT', sent_at = now() where id = '%s'",
                    agreement))
        .hasMessageContaining("agreement_sent_ck");

    sql(
        "update registry.signatory set ended_on = null where organization_id ="
            + " (select id from registry.organization where code = '42-05-uo')");
    chosen(OFFICER, campaign, "redrafts", List.of(agreement))
        .then()
        .statusCode(200)
        .body("[0].refused", nullValue());
    Api.as(OFFICER).get(campaign).then().body("counts.READY", equalTo(MUNICIPALITIES));
  }

  @Test
  void a_municipality_sees_its_own_agreement_once_it_is_sent_and_nothing_else() throws Exception {
    var campaign = demo.campaign(template, 2034, "Территории");
    demo.draft(campaign);
    Api.as("munofficer").get(campaign).then().statusCode(404);
    Api.as("munofficer").get("/agreement-campaigns").then().body("id", not(hasItem(id(campaign))));

    demo.send(campaign, 0);

    Api.as("munofficer")
        .get(campaign)
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("counts.SENT", equalTo(1));
    Api.as("munofficer")
        .get(campaign + "/matrix")
        .then()
        .body("total", equalTo(1))
        .body("items[0].name", containsString("УО"));
    Api.as("munofficer").get(campaign + "/items").then().statusCode(404);
    var foreign = first(campaign, "munofficer2");
    assertThat(foreign).isNotEqualTo(first(campaign, "munofficer"));
    Api.as("auditor").get(campaign).then().body("total", equalTo(MUNICIPALITIES));
    Api.as("teacher").get(campaign).then().statusCode(403);
    chosen("munofficer", campaign, "reminders", List.of(foreign)).then().statusCode(403);
  }

  @Test
  void those_who_are_waited_for_are_reminded_once_a_day() throws Exception {
    var campaign = demo.campaign(template, 2035, "Напоминания");
    demo.draft(campaign);
    demo.send(campaign, 1);
    var mine = first(campaign, "munofficer");

    chosen(OFFICER, campaign, "reminders", List.of(mine))
        .then()
        .statusCode(200)
        .body("[0].refused", nullValue());
    chosen(OFFICER, campaign, "reminders", List.of(mine))
        .then()
        .body("[0].refused", containsString("уже напоминали"));

    Api.as(OFFICER)
        .get(campaign + "/matrix?state=SENT&waitingFor=MUNICIPALITY&size=200")
        .then()
        .body("total", equalTo(MUNICIPALITIES - 1))
        .body("items.find { it.agreement == '" + mine + "' }.remindedAt", notNullValue())
        .body("items[0].waiting.names", hasSize(3));
    Api.as("munofficer")
        .get("/tasks")
        .then()
        .body("findAll { it.action == 'ANSWER' }.subject.id", hasItem(mine));
    Api.as(OFFICER)
        .get("/tasks")
        .then()
        .body("findAll { it.action == 'SEND_DRAFTS' }.subject.id", hasItem(id(campaign)));
  }

  @Test
  void a_published_template_keeps_its_words() throws Exception {
    var path = "/agreement-templates/versions/" + template;
    var version = Api.as(OFFICER).get(path).then().statusCode(200).extract();
    Object text = version.path("text");
    Api.as(OFFICER)
        .header("If-Match", version.header("ETag"))
        .contentType(JSON)
        .body(Map.of("name", "Другое", "text", text))
        .put(path)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/agreement/template-published"));
    assertThatThrownBy(
            () ->
                sql(
                    "update agreement.template_version set content = '{}' where id = '%s'",
                    template))
        .hasMessageContaining("is published");
    Api.as("munofficer").get(path).then().statusCode(200);
    Api.as("legal").get("/agreement-templates").then().body("code", hasItem("campaigns-it"));
  }

  @Test
  void the_other_kinds_are_templates_and_nothing_else() throws Exception {
    demo.others();
    Api.as(OFFICER)
        .get("/agreement-templates")
        .then()
        .body(
            "findAll { it.published == 1 }.kind",
            hasItems("PARTNERSHIP", "NETWORK_PROGRAMME", "STUDENT_PRACTICE", "MENTORING"));
  }

  @Test
  void a_new_version_of_the_template_leaves_the_campaign_at_its_own() throws Exception {
    var first = demo.template("renewed-it");
    var campaign = demo.campaign(first, 2036, "Новая версия шаблона");
    String of = Api.as(OFFICER).get("/agreement-templates/versions/" + first).path("template");
    var renewed =
        Api.as(OFFICER)
            .contentType(JSON)
            .body("{}")
            .post("/agreement-templates/" + of + "/versions")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    var draft = renewed.substring(renewed.indexOf("/api") + 4);
    Api.as("munofficer").get(draft).then().statusCode(404);
    Api.as(OFFICER)
        .header("If-Match", Api.as(OFFICER).get(draft).header("ETag"))
        .contentType(JSON)
        .body("{}")
        .post(draft + "/publication")
        .then()
        .statusCode(200);

    Api.as(OFFICER)
        .get(campaign)
        .then()
        .body("templateNumber", equalTo(1))
        .body("newestNumber", equalTo(2));
  }

  @Test
  void the_report_is_an_archive_paper_and_a_table() throws Exception {
    var campaign = demo.campaign(template, 2037, "Отчёт");
    demo.draft(campaign);
    var paper =
        Api.as(OFFICER)
            .accept("application/pdf")
            .get(campaign + "/report/paper")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(Vera.faults(paper)).isEmpty();
    Api.as(OFFICER)
        .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .get(campaign + "/report/table")
        .then()
        .statusCode(200);
    Api.as("munofficer").get(campaign + "/report/paper").then().statusCode(404);
  }

  private static String first(String campaign, String user) {
    return Api.as(user).get(campaign + "/matrix").path("items[0].agreement");
  }

  private static Response chosen(String user, String campaign, String door, List<String> ids) {
    return Api.as(user)
        .contentType(JSON)
        .body(Map.of("agreements", ids))
        .post(campaign + "/" + door);
  }

  private static Response step(String path, String step, String seen) {
    return Api.as(OFFICER)
        .header("If-Match", seen)
        .contentType(JSON)
        .body("{}")
        .post(path + "/" + step);
  }

  private static String seen(String path) {
    return Api.as(OFFICER).get(path).header("ETag");
  }

  private static String id(String campaign) {
    return campaign.substring(campaign.lastIndexOf('/') + 1);
  }

  private static long agreements(String campaign) throws Exception {
    return count("select count(*) from agreement.agreement where campaign_id = '%s'", id(campaign));
  }

  private static void drafted(String campaign) throws Exception {
    for (var second = 0; second < 60; second++) {
      if (!"GENERATING".equals(Api.as(OFFICER).get(campaign).path("stage"))) {
        return;
      }
      Thread.sleep(1_000);
    }
    throw new AssertionError("the drafts are not ready");
  }
}
