package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.rsnms.deploy.harness.SomeLevel.count;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeLevel;

/** Results of a commission that worked on paper come in as a table, line by line. */
@TestInstance(Lifecycle.PER_CLASS)
class ResultTablesIT {

  private String level;

  @BeforeAll
  void ten_candidates() throws Exception {
    level = SomeLevel.underReview("Сезон проверки таблиц", SomeLevel.best(10));
  }

  @Test
  void every_wrong_line_is_named_and_nothing_is_kept() throws Exception {
    var table =
        table(
            new Object[] {1, 80, 70},
            new Object[] {77, 80, 70},
            new Object[] {1, 10, 10},
            new Object[] {2, "много", 70},
            new Object[] {3, 101, 70},
            new Object[] {4, null, null});
    var before = sum();

    post("results/check", table, null)
        .then()
        .statusCode(200)
        .body("lines", hasSize(6))
        .body("lines[0].error", nullValue())
        .body("lines[1].error", containsString("77"))
        .body("lines[2].error", containsString("строке 2"))
        .body("lines[3].error", containsString("много"))
        .body("lines[4].error", containsString("101"))
        .body("lines[5].error", containsString("Нет ни одного результата"));
    post("results", table, "Ведомость")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/run-file-errors"));
    assertThat(sum()).isEqualTo(before);
  }

  @Test
  void a_clean_table_is_written_over_what_was_there() throws Exception {
    var table = table(new Object[] {9, "91,5", 92}, new Object[] {"010", 90, 90});

    post("results", table, " ").then().statusCode(400);
    post("results", table, "Ведомость от 12.03.2027")
        .then()
        .statusCode(200)
        .body("kept", equalTo(true));

    assertThat(
            count(
                "select sum(value * 10)::bigint from reserve.result r join reserve.application a"
                    + " on a.id = r.application_id where a.season_id = '%s' and a.number in (9, 10)",
                season()))
        .isEqualTo(915 + 920 + 900 + 900);
  }

  @Test
  void what_is_no_table_is_told_so() throws Exception {
    post("results/check", "не таблица".getBytes(), null)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/reserve/run-file-unreadable"));
    post("results/check", new byte[0], null).then().statusCode(400);
    Api.as("officer")
        .contentType(JSON)
        .body(Map.of("table", encoded(table(new Object[] {1, 2, 3}))))
        .post(level + "/results/check")
        .then()
        .statusCode(403);
  }

  @Test
  void the_sample_has_the_columns_that_are_read() throws Exception {
    var sample =
        Api.as(KEEPER).accept("*/*").get(level + "/results/blank").then().statusCode(200).extract();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(sample.asByteArray()))) {
      var row = book.getSheetAt(0).createRow(1);
      row.createCell(0).setCellValue(5);
      row.createCell(1).setCellValue(55);
      post("results/check", bytes(book), null)
          .then()
          .statusCode(200)
          .body("lines[0].number", equalTo("5"))
          .body("lines[0].error", nullValue());
    }
  }

  private Response post(String path, byte[] table, String source) {
    return Api.as(KEEPER)
        .contentType(JSON)
        .body(
            source == null
                ? Map.of("table", encoded(table))
                : Map.of("table", encoded(table), "source", source))
        .post(level + "/" + path);
  }

  private static String encoded(byte[] table) {
    return Base64.getEncoder().encodeToString(table);
  }

  private static byte[] table(Object[]... rows) throws IOException {
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      var head = sheet.createRow(0);
      head.createCell(0).setCellValue("№ заявки");
      head.createCell(1).setCellValue("ТЕСТ");
      head.createCell(2).setCellValue(" идея ");
      for (var row : rows) {
        var line = sheet.createRow(sheet.getLastRowNum() + 1);
        for (var at = 0; at < row.length; at++) {
          if (row[at] instanceof Integer number) {
            line.createCell(at).setCellValue(number);
          } else if (row[at] != null) {
            line.createCell(at).setCellValue((String) row[at]);
          }
        }
      }
      return bytes(book);
    }
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    var out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private long sum() throws Exception {
    return count(
        "select sum(value * 10)::bigint from reserve.result where season_id = '%s'", season());
  }

  private String season() {
    return level.split("/")[2];
  }
}
