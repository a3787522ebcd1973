package ru.rsnms.reserve.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.exam.ExamParser;
import ru.rsnms.reserve.exam.RawExam.Setting;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

/** Files with tests and results as spreadsheet programs write them. */
class ExamFileReaderTest {

  private final ExamFileReader reader = new ExamFileReader();

  @Test
  void a_filled_template_becomes_a_test() throws IOException {
    byte[] file;
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(reader.template()));
        var out = new ByteArrayOutputStream()) {
      fill(book);
      book.write(out);
      file = out.toByteArray();
    }

    var reading = ExamParser.read(reader.exam(file));

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.exam().items()).hasSize(5);
    assertThat(reading.exam().items().get(4).points(2)).isEqualByComparingTo("0.5");
    assertThat(reading.exam().minutes()).isEqualTo(40);
  }

  private static void fill(XSSFWorkbook book) {
    var head = book.getSheet(Texts.of(ExamParser.HEAD));
    for (var setting : Setting.values()) {
      var cell = head.getRow(1 + setting.ordinal()).createCell(1);
      switch (setting) {
        case MINUTES -> cell.setCellValue(40);
        case UNANSWERED -> cell.setCellValue("Наименьший балл вопроса");
        case TITLE, INSTRUCTIONS, SOURCE -> cell.setCellValue("Слова");
        case ORGANISING, POTENTIAL, LEADERSHIP, MANAGEMENT -> cell.setCellValue(0.25);
      }
    }
    var items = book.getSheet(Texts.of(ExamParser.ITEMS));
    for (var scale : Scale.values()) {
      var row = items.createRow(1 + scale.ordinal());
      write(row, "Утверждение " + scale, "Согласие от 1 до 5", Texts.of(scale), "нет", "1");
    }
    write(
        items.createRow(5), "Выбор", "Один ответ", "Лидерские качества", "", "", "Да", "0", "Нет");
    items.getRow(5).createCell(8).setCellValue(0.5);
    describe(book.getSheet(Texts.of(ExamParser.BANDS)));
  }

  private static void describe(XSSFSheet bands) {
    for (var scale : Scale.values()) {
      bands.getRow(1 + scale.ordinal()).createCell(2).setCellValue("Есть что развивать.");
    }
  }

  private static void write(Row row, String... cells) {
    for (var cell : cells) {
      row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
    }
  }

  @Test
  void results_are_read_without_their_header_and_empty_rows() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      write(sheet.createRow(0), "Номер", "а", "б", "в", "г");
      write(sheet.createRow(2), "17", "80", "70,5", "60", "50");
      sheet.createRow(3).createCell(0).setCellValue(18);
      book.write(out);
    }

    var lines = reader.results(out.toByteArray()).lines();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).row()).isEqualTo(3);
    assertThat(lines.get(0).scales()).containsExactly("80", "70,5", "60", "50");
    assertThat(lines.get(1).number()).isEqualTo("18");
    assertThat(lines.get(1).scales()).containsExactly("", "", "", "");
  }

  @Test
  void what_is_no_such_file_is_refused() throws IOException {
    for (var content : new String[] {"", "PK", "слова", "{"}) {
      assertThatThrownBy(() -> reader.exam(content.getBytes(StandardCharsets.UTF_8)))
          .as(content)
          .isInstanceOf(Invalid.class);
    }
    assertThatThrownBy(() -> reader.results(zipped(10))).isInstanceOf(Invalid.class);
  }

  @Test
  void a_file_that_grows_is_refused_before_it_has_grown() throws IOException {
    assertThatThrownBy(() -> reader.exam(zipped(40_000_000)))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("reserve/test-file-size");
  }

  private static byte[] zipped(int size) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(new byte[size]);
    }
    return out.toByteArray();
  }
}
