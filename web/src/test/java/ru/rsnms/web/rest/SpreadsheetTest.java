package ru.rsnms.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ru.rsnms.web.rest.Spreadsheet.Column;

/** What a spreadsheet program finds in the file of a list. */
class SpreadsheetTest {

  private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Novokuznetsk"));
  private static final List<Column> COLUMNS =
      List.of(new Column("Заголовок", 70), new Column("Дата", 14), new Column("Изменён", 14));

  @Test
  void words_are_words_and_days_are_days() throws IOException {
    var sheet =
        written(
            list ->
                list.row(
                    "О слёте", LocalDate.of(2026, 11, 21), Instant.parse("2026-11-20T20:30:00Z")));

    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Заголовок");
    assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("О слёте");
    assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue())
        .isEqualTo(LocalDate.of(2026, 11, 21).atStartOfDay());
    assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2026, 11, 21, 3, 30));
  }

  @Test
  void a_title_that_looks_like_a_formula_is_not_reckoned() throws IOException {
    var sheet = written(list -> list.row("=HYPERLINK(\"http://evil\")", null, null));

    assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
    assertThat(sheet.getRow(1).getCell(1)).isNull();
  }

  @Test
  void a_text_too_long_for_a_cell_and_signs_that_no_file_takes_do_not_stop_the_list()
      throws IOException {
    var sheet = written(list -> list.row("ж".repeat(40_000) + "\u0001", null, null));

    assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).hasSize(32_767);
  }

  @Test
  void more_rows_than_memory_keeps_are_all_there() throws IOException {
    var sheet =
        written(
            list -> {
              for (int at = 1; at <= 1_000; at++) {
                list.row("Строка " + at, null, null);
              }
            });

    assertThat(sheet.getLastRowNum()).isEqualTo(1_000);
    assertThat(sheet.getRow(1_000).getCell(0).getStringCellValue()).isEqualTo("Строка 1000");
  }

  private static XSSFSheet written(java.util.function.Consumer<Spreadsheet> rows)
      throws IOException {
    var out = new ByteArrayOutputStream();
    try (var list = new Spreadsheet("Документы", COLUMNS, CLOCK)) {
      rows.accept(list);
      list.write(out);
    }
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return book.getSheet("Документы");
    }
  }
}
