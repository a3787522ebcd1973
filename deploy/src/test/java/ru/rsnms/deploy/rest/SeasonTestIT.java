package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeExam;
import ru.rsnms.deploy.harness.SomeSeason;

/** The test of a season by REST: the own one, the results of all for a few, files in and out. */
class SeasonTestIT {

  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Test
  void a_candidate_walks_the_test_and_no_answer_holds_a_key() {
    var test = path(SomeExam.season("Сезон проверки теста по REST"));
    Api.as("candidate").get(test + "/own").then().body("stage", equalTo("ASSIGNED"));
    var started = Api.as("candidate").contentType(JSON).post(test + "/own");
    started.then().statusCode(200).body("questions", hasSize(8)).body("endsAt", notNullValue());
    String attempt = "/test-attempts/" + started.path("attempt");

    answer(attempt, 1, 1).then().statusCode(204);
    answer(attempt, 1, 9).then().statusCode(400).contentType(Orders.PROBLEM);
    answer(attempt, 99, 1).then().statusCode(404);
    Api.as("candidate").contentType(JSON).post(attempt + "/finishing").then().statusCode(204);
    answer(attempt, 2, 1)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/test-not-going"));

    var own = Api.as("candidate").get(test + "/own");
    own.then().body("stage", equalTo("SCORED")).body("result.scales", hasSize(4));
    // The mean of an item that one candidate has answered is what the answer was worth.
    assertThat(keeper(test + "/figures")).doesNotContain("points", "reversed");
    for (var told :
        List.of(
            started.asString(),
            own.asString(),
            keeper(test + "/progress"),
            keeper("/tests/" + Api.as(SomeSeason.KEEPER).get(test).path("test.id")))) {
      assertThat(told).doesNotContain(SomeExam.KEY).doesNotContain("points", "reversed");
    }
  }

  private static String path(UUID season) {
    return "/seasons/" + season + "/test";
  }

  private static String keeper(String path) {
    return Api.as(SomeSeason.KEEPER).get(path).then().statusCode(200).extract().asString();
  }

  private static io.restassured.response.Response answer(String attempt, int place, int answer) {
    return Api.as("candidate")
        .contentType(JSON)
        .body(Map.of("answer", answer))
        .put(attempt + "/answers/" + place);
  }

  @Test
  void results_of_a_test_held_elsewhere_come_by_file_all_or_none() throws IOException {
    var season = SomeExam.season("Сезон проверки внесения результатов");
    SomeExam.change(
        """
        update reserve.application set stage = 'SUBMITTED', number = 7,
          submitted_at = clock_timestamp() where season_id = ?
        """,
        season);
    var test = path(season);
    var doubtful = file(List.of("7", "80", "60,5", "101", "40"), List.of("8", "1", "1", "1", "1"));
    var clean = file(List.of("7", "80", "60,5", "70", "40"));

    sent(doubtful)
        .post(test + "/readings")
        .then()
        .statusCode(200)
        .body("rows", empty())
        .body("findings.row", contains(2, 3));
    sent(doubtful).queryParam("heldAt", "Центр").post(test + "/results").then().statusCode(400);
    sent(clean).post(test + "/results").then().statusCode(400);
    Api.as(SomeSeason.KEEPER).get(test + "/progress").then().body("items[0].total", nullValue());

    sent(clean)
        .queryParam("heldAt", "Центр оценки, протокол № 3")
        .post(test + "/results")
        .then()
        .statusCode(200)
        .body("results", equalTo(1));
    Api.as("chair")
        .get(test + "/progress?stage=SCORED")
        .then()
        .body("items[0].number", equalTo(7))
        .body("items[0].heldAt", equalTo("Центр оценки, протокол № 3"));
    assertThat(table(test)).contains("Осипенко Кирилл Андреевич", "66,1000");
    sent(clean).queryParam("heldAt", "Центр").post(test + "/results").then().statusCode(400);
  }

  private static io.restassured.specification.RequestSpecification sent(byte[] file) {
    return Api.as(SomeSeason.KEEPER).contentType(SPREADSHEET).body(file);
  }

  @SafeVarargs
  private static byte[] file(List<String>... lines) throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("Номер заявки");
      for (var at = 0; at < lines.length; at++) {
        var row = sheet.createRow(at + 1);
        for (var cell = 0; cell < lines[at].size(); cell++) {
          row.createCell(cell).setCellValue(lines[at].get(cell));
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static List<String> table(String test) throws IOException {
    var bytes =
        Api.as(SomeSeason.KEEPER)
            .accept(SPREADSHEET)
            .get(test + "/results-table")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var cells = new java.util.ArrayList<String>();
      book.getSheetAt(0).getRow(1).forEach(cell -> cells.add(cell.toString()));
      return cells;
    }
  }

  @Test
  void results_are_nobodys_business_but_of_a_few() {
    var test = path(SomeExam.season("Сезон проверки тайны результатов"));

    for (var stranger :
        List.of("candidate", "munhead", "munofficer", "orghead", "expert", "admin", "officer")) {
      for (var part : List.of("", "/progress", "/figures")) {
        Api.as(stranger).get(test + part).then().statusCode(403);
      }
      Api.as(stranger).accept(SPREADSHEET).get(test + "/results-table").then().statusCode(403);
    }
    for (var reader : List.of("reserve", "chair", "auditor")) {
      Api.as(reader).get(test + "/progress").then().statusCode(200);
    }
    for (var looker : List.of("chair", "auditor")) {
      Api.as(looker).get("/tests").then().statusCode(403);
    }
  }

  @Test
  void a_doubtful_file_with_a_test_is_told_row_by_row_and_not_saved() {
    var body = Map.of("settings", Map.of(), "items", List.of(Map.of("text", "Вопрос")));

    Api.as(SomeSeason.KEEPER)
        .contentType(JSON)
        .body(body)
        .post("/tests/readings")
        .then()
        .statusCode(200)
        .body("findings.findAll { it.row == 1 }.code", hasSize(2));
    Api.as(SomeSeason.KEEPER).contentType(JSON).body(body).post("/tests").then().statusCode(400);
    Api.as(SomeSeason.KEEPER)
        .contentType(SPREADSHEET)
        .body("слова".getBytes())
        .post("/tests/readings")
        .then()
        .statusCode(400);
  }
}
