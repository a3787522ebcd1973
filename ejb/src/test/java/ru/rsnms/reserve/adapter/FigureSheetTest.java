package ru.rsnms.reserve.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.NewFigure;
import ru.rsnms.shared.Invalid;

/** Sheets as people send them: numbers as numbers or as words, gaps, files of another kind. */
class FigureSheetTest {

  private static final Object[] HEAD = {"Организация", "Год", "Показатель", "Значение"};

  @Test
  void a_number_comes_as_it_is_and_not_as_it_is_shown() throws IOException {
    var sheet = sheet(HEAD, new Object[] {"42-17-s001", 2025, "Качество", 71.2345});

    assertThat(FigureSheet.read(sheet))
        .containsExactly(new NewFigure("42-17-s001", 2025, "Качество", new BigDecimal("71.2345")));
  }

  @Test
  void a_number_in_words_is_read_with_a_comma_too() throws IOException {
    var sheet = sheet(HEAD, new Object[] {"42-17-s001", "2025", "Качество", " 71,5 "});

    assertThat(FigureSheet.read(sheet))
        .containsExactly(new NewFigure("42-17-s001", 2025, "Качество", new BigDecimal("71.5")));
  }

  @Test
  void what_cannot_be_read_is_missing_in_its_row_and_rows_keep_their_places() throws IOException {
    var sheet =
        sheet(
            HEAD,
            new Object[] {"42-17-s001", 2025.5, "Качество", "много"},
            new Object[] {},
            new Object[] {"42-17-s002", 2025, "Качество", 1});

    assertThat(FigureSheet.read(sheet))
        .containsExactly(
            new NewFigure("42-17-s001", null, "Качество", null),
            new NewFigure("", null, "", null),
            new NewFigure("42-17-s002", 2025, "Качество", new BigDecimal("1.0")));
  }

  @Test
  void a_file_of_another_kind_is_refused() {
    assertRefused("reserve/sheet-broken", "слова".getBytes(StandardCharsets.UTF_8));
    assertRefused(
        "reserve/sheet-broken", zip("word/document.xml", new byte[] {'<', 'a', '/', '>'}));
  }

  @Test
  void a_sheet_without_rows_is_refused() throws IOException {
    assertRefused("reserve/sheet-empty", sheet());
  }

  @Test
  void a_file_that_unpacks_beyond_measure_is_refused_before_it_is_read() {
    assertRefused(
        "reserve/sheet-too-large", zip("xl/worksheets/sheet1.xml", new byte[110_000_000]));
  }

  private static void assertRefused(String code, byte[] file) {
    assertThatThrownBy(() -> FigureSheet.read(file))
        .isInstanceOfSatisfying(
            Invalid.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static byte[] sheet(Object[]... rows) throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      for (var at = 0; at < rows.length; at++) {
        var row = sheet.createRow(at);
        for (var column = 0; column < rows[at].length; column++) {
          if (rows[at][column] instanceof Number number) {
            row.createCell(column).setCellValue(number.doubleValue());
          } else {
            row.createCell(column).setCellValue((String) rows[at][column]);
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] zip(String name, byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
