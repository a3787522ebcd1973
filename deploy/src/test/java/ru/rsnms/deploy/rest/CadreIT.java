package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.rsnms.deploy.harness.SomeLevel.count;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeCadre;
import ru.rsnms.deploy.harness.Vera;

/** From final decisions to the reserve by an order, and out of it by another. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodName.class)
class CadreIT {

  private static final String HOME = "42-17";

  private String season;
  private String act;
  private String order;
  private String local;
  private String member;

  @BeforeAll
  void three_passed_the_third_level_and_three_failed_at_the_second() throws Exception {
    season = SomeCadre.season("Сезон зачисления");
    SomeCadre.decided(season, 3, true, 1, 3);
    SomeCadre.decided(season, 2, false, 4, 6);
    sql(
        "update reserve.decision set municipality_code = '%s' where season_id = '%s'"
            + " and level = 2 and number in ('4', '5')",
        HOME, season);
    sql(
        "update reserve.decision set municipality_code = '42-03' where season_id = '%s'"
            + " and level = 2 and number = '6'",
        season);
  }

  @Test
  void a_only_final_decisions_let_people_in() throws Exception {
    SomeCadre.alter(season, 3, 3, "stage = 'PRELIMINARY'");
    enrolment(KEEPER, null).then().statusCode(200).body("people", hasSize(2));
    enrol("officer", null).then().statusCode(403);
    enrol("munofficer", null).then().statusCode(404);
    enrol("teacher", null).then().statusCode(403);

    var drafted = enrol(KEEPER, null).then().statusCode(200);

    drafted
        .body("lines", hasSize(2))
        .body("changes", hasSize(0))
        .body("lines[0].origin.season", equalTo(season))
        .body("lines[0].origin.level", equalTo(3))
        .body("lines[0].origin.ground", equalTo("QUOTA"))
        .body("lines.origin.score", containsInAnyOrder(99.0f, 98.0f))
        .body("lines[0].origin.protocol", equalTo("7"))
        .body("lines[0].origin.rules", equalTo(1))
        .body("lines[0].origin.decision", not(nullValue()));
    act = "/reserve-orders/" + drafted.extract().path("id");
    order = "/orders/" + drafted.extract().path("order.id");
    Api.as(KEEPER)
        .get(order)
        .then()
        .body("text.annexes[0].units[0].table.rows", hasSize(2))
        .body("text.title", containsString("регионального кадрового резерва"));
  }

  @Test
  void b_a_decision_that_changes_blocks_the_draft_until_it_is_printed_anew() throws Exception {
    SomeCadre.alter(season, 3, 1, "total = 55");
    SomeCadre.alter(season, 3, 2, "stage = 'PRELIMINARY'");
    SomeCadre.alter(season, 3, 3, "stage = 'FINAL'");

    var changes = Api.as(KEEPER).get(act).then().statusCode(200).extract().jsonPath();
    assertThat(changes.getList("changes.kind", String.class))
        .containsExactlyInAnyOrder("CHANGED", "GONE", "MISSING");
    Orders.step(KEEPER, order, "approval", Map.of("approvers", List.of("legal")))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/cadre-changed"))
        .body("detail", containsString(changes.getString("changes[0].name")));

    SomeCadre.alter(season, 3, 2, "stage = 'FINAL', passed = false, ground = null");
    enrol(KEEPER, null)
        .then()
        .statusCode(200)
        .body("id", equalTo(act.substring(act.lastIndexOf('/') + 1)))
        .body("changes", hasSize(0))
        .body("lines.origin.score", containsInAnyOrder(55.0f, 97.0f));
    Api.as(KEEPER).get(order).then().body("text.annexes[0].units[0].table.rows", hasSize(2));
  }

  @Test
  void c_an_order_that_is_agreed_is_blocked_before_its_signature_too() throws Exception {
    Orders.step(KEEPER, order, "approval", Map.of("approvers", List.of("legal")))
        .then()
        .statusCode(200);
    Api.as("legal")
        .contentType(JSON)
        .body(Map.of("verdict", "AGREED"))
        .post(order + "/decisions")
        .then()
        .statusCode(200);
    enrol(KEEPER, null).then().statusCode(409);
    SomeCadre.alter(season, 3, 1, "ground = 'APPEAL'");
    String hash = Api.as("minister").get(order).path("contentHash");
    Orders.step("minister", order, "signature-confirmation", Map.of("contentHash", hash))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/cadre-changed"));
    SomeCadre.alter(season, 3, 1, "ground = 'QUOTA'");
    Orders.sign("minister", order).then().statusCode(200);
    SomeCadre.alter(season, 3, 1, "ground = 'APPEAL'");
    Orders.register("legal", order, UUID.randomUUID().toString()).then().statusCode(409);
    assertThat(members()).isZero();
    SomeCadre.alter(season, 3, 1, "ground = 'QUOTA'");
  }

  private long members() throws Exception {
    return count(
        "select count(*) from reserve.entry where season_id = '%s' and stage = 'ENROLLED'", season);
  }

  @Test
  void d_the_number_of_the_order_makes_them_members() throws Exception {
    Orders.register("legal", order, UUID.randomUUID().toString()).then().statusCode(200);

    assertThat(members()).isEqualTo(2);
    assertThat(
            count(
                "select count(*) from reserve.decision where season_id = '%s' and level = 3"
                    + " and stage = 'IN_ORDER'",
                season))
        .isEqualTo(2);
    var rows = register(KEEPER, "&sort=-name").then().statusCode(200).body("total", equalTo(2));
    member = "/reserve-entries/" + rows.extract().path("items[0].id");
    rows.body("items[0].stage", equalTo("ENROLLED"))
        .body("items[0].until", equalTo(RegionDay.today().plusMonths(36).toString()))
        .body("items[0].orderNumber", not(nullValue()));
    enrol(KEEPER, null).then().statusCode(409).body("type", containsString("cadre-nobody"));
    Api.as(KEEPER).get(act).then().body("stage", equalTo("ISSUED"));
  }

  private Response register(String user, String query) {
    return Api.as(user).get("/reserve-entries?season=" + season + query);
  }

  @Test
  void e_the_register_of_yesterday_knows_nobody_and_that_of_the_far_future_neither()
      throws Exception {
    var today = RegionDay.today();
    register(KEEPER, "&on=" + today.minusDays(1)).then().body("total", equalTo(0));
    register(KEEPER, "&on=" + today.plusMonths(36)).then().body("total", equalTo(2));
    register(KEEPER, "&on=" + today.plusMonths(37)).then().body("total", equalTo(0));
    register(KEEPER, "&stage=EXPIRED&on=" + today.plusMonths(37)).then().body("total", equalTo(2));
    var paper =
        Api.as(KEEPER)
            .accept("*/*")
            .get("/reserve-register/paper?season=" + season)
            .then()
            .statusCode(200)
            .contentType("application/pdf");
    var bytes = paper.extract().asByteArray();
    assertThat(Vera.faults(bytes)).isEmpty();
    try (var pdf = Loader.loadPDF(bytes)) {
      var words = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
      assertThat(words).containsPattern("приказ № \\d+ от");
    }
    Api.as(KEEPER)
        .accept("*/*")
        .get("/reserve-register/table?season=" + season)
        .then()
        .statusCode(200);
  }

  @Test
  void f_a_municipality_gets_whom_the_institute_recommends_and_nobody_else() {
    List<String> failed =
        Api.as(KEEPER)
            .get("/seasons/" + season + "/recommendations")
            .then()
            .statusCode(200)
            .body("people", hasSize(3))
            .extract()
            .path("people.decision");
    recommend("munofficer", failed, "NO").then().statusCode(403);
    recommend(KEEPER, failed, "NO")
        .then()
        .statusCode(200)
        .body("people.recommended", equalTo(List.of(false, false, false)));
    enrol("munofficer", HOME).then().statusCode(409);
    recommend(KEEPER, failed, "YES").then().statusCode(200);
    recommend(KEEPER, failed.subList(0, 1), "YES").then().statusCode(200);
    enrolment("munofficer", HOME).then().statusCode(200).body("people", hasSize(2));
    enrolment("munofficer2", HOME).then().statusCode(404);
    enrol("munofficer2", HOME).then().statusCode(404);
    enrol(KEEPER, HOME).then().statusCode(403);

    var drafted = enrol("munofficer", HOME).then().statusCode(200).body("lines", hasSize(2));

    local = "/orders/" + drafted.extract().path("order.id");
    Api.as("munofficer2")
        .get("/reserve-orders/" + drafted.extract().path("id"))
        .then()
        .statusCode(404);
    Api.as("munofficer").get(local).then().body("text.title", containsString("муниципального"));
  }

  private Response recommend(String user, List<String> decisions, String wanted) {
    return Api.as(user)
        .contentType(JSON)
        .body(Map.of("decisions", decisions, "recommended", wanted))
        .post("/seasons/" + season + "/recommendations");
  }

  @Test
  void g_each_sees_the_own_people_only() {
    register("munofficer", "&stage=PROPOSED").then().body("total", equalTo(2));
    enrol("munofficer2", "42-03").then().statusCode(200);
    register("munofficer2", "&stage=PROPOSED").then().body("total", equalTo(1));
    String foreign =
        register("munofficer2", "&stage=PROPOSED").then().extract().path("items[0].id");
    Api.as("munofficer").get("/reserve-entries/" + foreign).then().statusCode(404);
    Api.as("teacher").get("/reserve-entries").then().statusCode(403);
    Api.as("teacher").get("/reserve-entries/" + foreign).then().statusCode(404);
    Api.as("nobody").get("/reserve-entries/mine").then().statusCode(200).body("", hasSize(0));
  }

  @Test
  void h_a_person_sees_the_own_stay() throws Exception {
    var id = member.substring(member.lastIndexOf('/') + 1);
    sql(
        "update reserve.entry set person_id = (select id from registry.person where account ="
            + " 'candidate') where id = '%s'",
        id);
    Api.as("candidate").get("/reserve-entries/mine").then().body("id", equalTo(List.of(id)));
    Api.as("candidate").get(member).then().statusCode(200).body("stage", equalTo("ENROLLED"));
  }

  @Test
  void i_a_member_is_trained_and_ready() {
    step("munofficer", "training").then().statusCode(404);
    step(KEEPER, "training").then().statusCode(200).body("stage", equalTo("IN_TRAINING"));
    step(KEEPER, "training").then().statusCode(409);
    step(KEEPER, "readiness").then().statusCode(200).body("stage", equalTo("READY"));
  }

  private Response step(String user, String step) {
    return Api.as(user)
        .header("If-Match", Api.as(KEEPER).get(member).header("ETag"))
        .post(member + "/" + step);
  }

  @Test
  void ia_a_stay_is_extended_where_the_rules_say_so_alone() throws Exception {
    change("extensions", Map.of("entries", List.of(id())))
        .then()
        .statusCode(409)
        .body("type", containsString("cadre-no-extension"));
  }

  @Test
  void j_an_order_extends_a_stay_once() throws Exception {
    SomeCadre.extensible(season, 12);
    String other =
        register(KEEPER, "&sort=name")
            .then()
            .extract()
            .path("items.find { it.id != '%s' }.id".formatted(id()));
    var drafted =
        change("extensions", Map.of("entries", List.of(other)))
            .then()
            .statusCode(200)
            .body("lines[0].until", equalTo(RegionDay.today().plusMonths(48).toString()));

    Orders.issue(KEEPER, "/orders/" + drafted.extract().path("order.id"));

    Api.as(KEEPER)
        .get("/reserve-entries/" + other)
        .then()
        .body("until", equalTo(RegionDay.today().plusMonths(48).toString()))
        .body("stage", equalTo("ENROLLED"))
        .body("steps[-1].reason", containsString("приказ №"));
    change("extensions", Map.of("entries", List.of(other)))
        .then()
        .statusCode(409)
        .body("type", containsString("cadre-extended"));
  }

  private String id() {
    return member.substring(member.lastIndexOf('/') + 1);
  }

  private static Response change(String what, Map<String, ?> body) {
    return Api.as(KEEPER).contentType(JSON).body(body).post("/reserve-orders/" + what);
  }

  @Test
  void k_who_is_excluded_by_an_order_is_out_with_the_reason() {
    var body =
        Map.of("entries", List.of(id()), "reason", "OWN_WISH", "words", "заявление от 12.03.2027");
    change("exclusions", Map.of("entries", List.of(id()), "reason", "OWN_WISH", "words", " "))
        .then()
        .statusCode(400);
    var drafted = change("exclusions", body).then().statusCode(200).body("lines", hasSize(1));
    change("exclusions", body).then().statusCode(409);
    Api.as(KEEPER).get(member).then().body("stage", equalTo("READY"));

    Orders.issue(KEEPER, "/orders/" + drafted.extract().path("order.id"));

    Api.as(KEEPER)
        .get(member)
        .then()
        .body("stage", equalTo("EXCLUDED"))
        .body("steps[-1].reason", containsString("заявление от 12.03.2027"));
    register(KEEPER, "").then().body("total", equalTo(1));
  }

  private Response enrolment(String user, String municipality) {
    var request = Api.as(user);
    if (municipality != null) {
      request = request.queryParam("municipality", municipality);
    }
    return request.get("/seasons/" + season + "/enrolment");
  }

  private Response enrol(String user, String municipality) {
    var body = new HashMap<String, Object>();
    body.put("season", season);
    body.put("municipality", municipality);
    return Api.as(user).contentType(JSON).body(body).post("/reserve-orders/enrolments");
  }
}
