package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeSeason;

/** From the figures of organisations to an order on their status. */
@TestInstance(Lifecycle.PER_CLASS)
class SitesIT {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int LAST = RegionDay.today().getYear() - 1;
  private static final String RISING = "42-17-s001";

  private final String indicator = "Показатель " + UUID.randomUUID();
  private UUID season;

  @BeforeAll
  void a_season_is_approved_and_figures_are_known() {
    var path = SomeSeason.settled("Сезон проверки площадок");
    String order = SomeSeason.step(path, "freezing", Map.of()).then().extract().path("order.id");
    Orders.issue(KEEPER, "/orders/" + order);
    season = SomeSeason.id(path);
    var figures = new ArrayList<Map<String, Object>>();
    figures.addAll(years(RISING, 50, 52, 53, 60));
    figures.addAll(years("42-17-s002", 50, 60, 40, 60));
    figures.addAll(years("42-03-s001", 50, 60, 40, 70));
    figures.addAll(years("42-03-s002", 55, 55, 56));
    enter(KEEPER, figures).then().statusCode(200).body("entered", equalTo(15));
  }

  private List<Map<String, Object>> years(String organization, int... values) {
    var figures = new ArrayList<Map<String, Object>>();
    for (var at = 0; at < values.length; at++) {
      figures.add(figure(organization, LAST - values.length + 1 + at, values[at]));
    }
    return figures;
  }

  private Map<String, Object> figure(String organization, int year, Object value) {
    return Map.of(
        "organization", organization, "year", year, "indicator", indicator, "value", value);
  }

  private static Response enter(String account, List<Map<String, Object>> figures) {
    return Api.as(account)
        .contentType(JSON)
        .body(Map.of("figures", figures, "source", "отчёт института"))
        .post("/figures");
  }

  @Test
  void what_is_known_is_not_entered_twice_and_the_last_value_counts() {
    enter(KEEPER, years("42-03-s002", 55, 55, 56)).then().body("entered", equalTo(0));
    enter(KEEPER, List.of(figure("42-03-s002", LAST, 57))).then().body("entered", equalTo(1));
    enter(KEEPER, List.of(figure("42-03-s002", LAST, 56))).then().body("entered", equalTo(1));
  }

  @Test
  void one_wrong_line_keeps_all_others_out() {
    enter(KEEPER, List.of(figure(RISING, LAST, 99), figure("нет такой", LAST, 1)))
        .then()
        .statusCode(400)
        .body("detail", containsString("нет такой"));
    candidates(KEEPER, "INTERNSHIP").then().body("fitting.items[0].figures[3].value", equalTo(60));
    enter("officer", List.of(figure(RISING, LAST, 99))).then().statusCode(403);
  }

  @Test
  void a_sheet_is_looked_through_before_anything_is_kept() throws IOException {
    var sheet = sheet(List.of(RISING, LAST, indicator, 61), List.of("?", 1, indicator, "много"));

    preview(KEEPER, sheet)
        .then()
        .statusCode(200)
        .body("enterable", equalTo(false))
        .body("lines.row", equalTo(List.of(2, 3)))
        .body("lines[0].known", equalTo(60))
        .body("lines[0].complaint", equalTo(null))
        .body("lines[1].complaint", containsString("нет в реестре"));
    preview("officer", sheet).then().statusCode(403);
    preview(KEEPER, new byte[] {1, 2, 3}).then().statusCode(400);
    candidates(KEEPER, "INTERNSHIP").then().body("fitting.items[0].figures[3].value", equalTo(60));
  }

  private static Response preview(String account, byte[] sheet) {
    return Api.as(account).contentType(XLSX).body(sheet).post("/figures/preview");
  }

  @SafeVarargs
  private static byte[] sheet(List<Object>... rows) throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("Организация");
      for (var at = 0; at < rows.length; at++) {
        var row = sheet.createRow(at + 1);
        for (var column = 0; column < rows[at].size(); column++) {
          var value = rows[at].get(column);
          if (value instanceof Number number) {
            row.createCell(column).setCellValue(number.doubleValue());
          } else {
            row.createCell(column).setCellValue(value.toString());
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void organisations_are_compared_with_themselves_and_each_sees_its_own() {
    candidates(KEEPER, "INTERNSHIP")
        .then()
        .statusCode(200)
        .body("changes", equalTo(3))
        .body("counts.STABLE_POSITIVE", equalTo(1))
        .body("counts.UNSTABLE", equalTo(2))
        .body("counts.NO_DATA", equalTo(1))
        .body("fitting.items", hasSize(1))
        .body("fitting.items[0].total", equalTo(10));
    candidates(KEEPER, "EXPERT_PROJECT").then().body("fitting.total", equalTo(2));
    candidates("munofficer", "EXPERT_PROJECT")
        .then()
        .body("fitting.items.municipality", equalTo(List.of("42-17")));
    candidates("orghead", "EXPERT_PROJECT").then().body("fitting.total", equalTo(0));
    candidates("teacher", "INTERNSHIP").then().statusCode(403);
  }

  private Response candidates(String account, String kind) {
    return Api.as(account)
        .queryParam("season", season)
        .queryParam("kind", kind)
        .queryParam("indicator", indicator)
        .queryParam("lastYear", LAST)
        .get("/sites/candidates");
  }

  @Test
  void an_order_with_a_number_puts_the_sites_of_its_annex_to_work() {
    var unstable = organization("EXPERT_PROJECT", 0);
    var other = organization("EXPERT_PROJECT", 1);
    propose("officer", "EXPERT_PROJECT", unstable, null).then().statusCode(403);
    propose(KEEPER, "EXPERT_PROJECT", organization("INTERNSHIP", 0), null).then().statusCode(409);
    var first = proposed("EXPERT_PROJECT", unstable);
    propose(KEEPER, "EXPERT_PROJECT", unstable, null).then().statusCode(409);
    var order = ordered("EXPERT_PROJECT");
    var second = proposed("EXPERT_PROJECT", other);
    assertThat(ordered("EXPERT_PROJECT")).isEqualTo(order);
    Api.as(KEEPER).get(order).then().body("text.annexes[0].units[0].table.rows", hasSize(2));
    drop(second, "передумали").then().statusCode(200).body("stage", equalTo("DROPPED"));
    drop(first, "передумали")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/site-last"));

    Orders.issue(KEEPER, order);

    Api.as(KEEPER)
        .get(first)
        .then()
        .body("stage", equalTo("ACTIVE"))
        .body("order.number", not(equalTo(null)))
        .body("steps.to", equalTo(List.of("PROPOSED", "ORDERED", "ACTIVE")));
    Api.as(KEEPER).get(second).then().body("stage", equalTo("DROPPED"));
    drop(first, "поздно").then().statusCode(409);
  }

  @Test
  void a_site_of_level_two_needs_a_winner_who_works_there() {
    var rising = organization("INTERNSHIP", 0);
    var winner = new HashMap<String, Object>();
    winner.put("person", person("organization=" + rising));
    winner.put("contest", "конкурс управленцев проба");
    winner.put("year", 2024);
    winner.put("rank", "WINNER");
    winner.put("proof", "диплом от 14.03.2025 № 118");

    propose(KEEPER, "INTERNSHIP", rising, null)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/reserve/site-winner-missing"));
    propose(KEEPER, "INTERNSHIP", rising, with(winner, "year", 2019)).then().statusCode(400);
    propose(KEEPER, "INTERNSHIP", rising, with(winner, "person", person("words=Вершинина")))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/reserve/site-winner-elsewhere"));
    propose(KEEPER, "INTERNSHIP", rising, winner).then().statusCode(201);
    Api.as("orghead")
        .get("/sites?kind=INTERNSHIP&season=" + season)
        .then()
        .body("stage", hasItem("PROPOSED"));
    Api.as("munofficer2")
        .get("/sites?kind=INTERNSHIP&season=" + season)
        .then()
        .body("", hasSize(0));
  }

  private static Map<String, Object> with(Map<String, Object> whole, String key, Object value) {
    var changed = new HashMap<>(whole);
    changed.put(key, value);
    return changed;
  }

  private static String person(String search) {
    return Api.as(KEEPER).get("/people?" + search).then().extract().path("items[0].id");
  }

  private String organization(String kind, int at) {
    return candidates(KEEPER, kind).path("fitting.items[%d].organization".formatted(at));
  }

  private Response propose(String account, String kind, String organization, Object winner) {
    var body = new HashMap<String, Object>();
    body.put("season", season);
    body.put("kind", kind);
    body.put("organization", organization);
    body.put("indicator", indicator);
    body.put("lastYear", LAST);
    body.put("teams", 2);
    body.put("winner", winner);
    return Api.as(account).contentType(JSON).body(body).post("/sites");
  }

  private String proposed(String kind, String organization) {
    var address =
        propose(KEEPER, kind, organization, null)
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return address.substring(address.indexOf("/sites/"));
  }

  private String ordered(String kind) {
    String order =
        Api.as(KEEPER)
            .contentType(JSON)
            .body(Map.of("season", season, "kind", kind))
            .post("/sites/orders")
            .then()
            .statusCode(200)
            .extract()
            .path("order");
    return "/orders/" + order;
  }

  private static Response drop(String site, String reason) {
    return Api.as(KEEPER)
        .header("If-Match", Api.as(KEEPER).get(site).header("ETag"))
        .contentType(JSON)
        .body(Map.of("reason", reason))
        .post(site + "/dropping");
  }
}
