package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
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
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;

/** Lists of winners: looked through line by line, kept once, claims held against them. */
@TestInstance(Lifecycle.PER_CLASS)
class AwardsIT {

  private static final String TWIN = "Двойникова Анна Ильинична";
  private static final String ONE = "Единственная Вера Львовна";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static int contests;

  private final String contest = "Конкурс управленцев «Проба» " + ++contests;
  private UUID twin;

  @BeforeAll
  void three_people_two_of_one_name() throws Exception {
    person(UUID.randomUUID(), ONE);
    twin = UUID.randomUUID();
    person(twin, TWIN);
    person(UUID.randomUUID(), TWIN);
  }

  private static void person(UUID id, String name) throws Exception {
    var parts = name.split(" ");
    SomeLevel.sql(
        "insert into registry.person (id, version, last_name, first_name, patronymic, sex, born_on,"
            + " forms_state, changed_at, changed_by) values ('%s', 0, '%s', '%s', '%s', 'FEMALE',"
            + " '1980-01-01', 'ABSENT', now(), 'Проба')",
        id, parts[0], parts[1], parts[2]);
  }

  private static byte[] sheet(List<List<String>> lines) throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("Победители");
      sheet.createRow(0).createCell(0).setCellValue("Конкурс");
      for (var line : lines) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (var cell : line) {
          row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private List<List<String>> list() {
    return List.of(
        List.of(contest, "V", "2025", "победитель", ONE, ""),
        List.of(contest, "V", "2025", "финалист", TWIN, ""),
        List.of(contest, "V", "2025", "финалист", "Неизвестная Зоя Ивановна", ""),
        List.of(contest.toUpperCase(), "V", "2025", "Победитель", ONE, ""));
  }

  private static ValidatableResponse preview(byte[] sheet) {
    return Api.as(SomeSeason.KEEPER).contentType(XLSX).body(sheet).post("/awards/preview").then();
  }

  private static ValidatableResponse take(byte[] sheet, List<Map<String, Object>> chosen) {
    Map<String, Object> body = new HashMap<>();
    body.put("file", Base64.getEncoder().encodeToString(sheet));
    body.put("chosen", chosen);
    body.put("source", "протокол жюри от 12.03.2026 № 4");
    return Api.as(SomeSeason.KEEPER).contentType(JSON).body(body).post("/awards").then();
  }

  @Test
  void each_line_says_what_becomes_of_it_and_ambiguous_people_are_shown() throws IOException {
    preview(sheet(list()))
        .statusCode(200)
        .body("lines.state", equalTo(List.of("MATCHED", "AMBIGUOUS", "UNKNOWN", "KNOWN")))
        .body("lines[1].choices.size()", equalTo(2))
        .body("takeable", equalTo(true));
  }

  @Test
  void what_is_clear_is_kept_once_and_the_chosen_person_is_taken() throws Exception {
    var sheet = sheet(list());
    take(sheet, List.of())
        .statusCode(200)
        .body("lines.state", equalTo(List.of("KEPT", "AMBIGUOUS", "UNKNOWN", "KNOWN")));
    take(sheet, List.of(Map.of("row", 3, "person", twin.toString())))
        .statusCode(200)
        .body("lines.state", equalTo(List.of("KNOWN", "KEPT", "UNKNOWN", "KNOWN")));
    take(sheet, List.of(Map.of("row", 3, "person", UUID.randomUUID().toString())))
        .body("lines[1].state", equalTo("AMBIGUOUS"));

    assertThat(SomeLevel.count("select count(*) from reserve.award where contest = '%s'", contest))
        .isEqualTo(2);
    Api.as(SomeSeason.KEEPER)
        .get("/awards?words=" + contest)
        .then()
        .body("items.person", hasItem(twin.toString()));
  }

  @Test
  void a_list_with_an_unreadable_line_is_not_taken() throws IOException {
    var sheet =
        sheet(
            List.of(
                List.of(contest, "V", "2025", "чемпион", ONE, ""),
                List.of(contest, "V", "двадцать", "победитель", ONE, "")));

    preview(sheet)
        .body("lines.state", equalTo(List.of("BROKEN", "BROKEN")))
        .body("lines[0].complaint", containsString("Результат"))
        .body("lines[1].complaint", containsString("Год"))
        .body("takeable", equalTo(false));
    take(sheet, List.of()).statusCode(409).body("type", containsString("award-broken"));
    preview("no table".getBytes(java.nio.charset.StandardCharsets.UTF_8)).statusCode(400);
  }

  @Test
  void nobody_but_the_institute_brings_lists_in() throws IOException {
    for (var user : List.of("officer", "munofficer", "teacher", "chair")) {
      Api.as(user)
          .contentType(XLSX)
          .body(sheet(list()))
          .post("/awards/preview")
          .then()
          .statusCode(403);
      Api.as(user).get("/awards").then().statusCode(403);
    }
  }
}
