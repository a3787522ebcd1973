package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.rsnms.reserve.adapter.Workbooks.Line;
import ru.rsnms.reserve.exam.ExamParser;
import ru.rsnms.reserve.exam.RawExam;
import ru.rsnms.reserve.exam.RawExam.RawBand;
import ru.rsnms.reserve.exam.RawExam.RawItem;
import ru.rsnms.reserve.exam.RawExam.RawOption;
import ru.rsnms.reserve.exam.RawExam.Setting;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.reserve.model.ExamFiles;
import ru.rsnms.reserve.model.RawResults;
import ru.rsnms.shared.Texts;

/**
 * Files with tests and results. A test in a workbook has three sheets: settings as name and value;
 * items as text, kind, scale, reversed, weight and then options with their points in turn; bands as
 * scale, least result, words.
 */
@ApplicationScoped
public class ExamFileReader implements ExamFiles {

  private static final int FIRST_OPTION = 5;
  private static final int OPTIONS = 10;

  @Override
  public RawExam exam(byte[] file) {
    Workbooks.requireSmall(file);
    return file[0] == 'P' ? workbook(file) : ExamJson.read(file);
  }

  private static RawExam workbook(byte[] file) {
    try (var book = Workbooks.open(file)) {
      return new RawExam(
          settings(sheet(book, ExamParser.HEAD)),
          Workbooks.lines(sheet(book, ExamParser.ITEMS)).stream()
              .map(ExamFileReader::item)
              .toList(),
          Workbooks.lines(sheet(book, ExamParser.BANDS)).stream()
              .map(ExamFileReader::band)
              .toList());
    } catch (IOException broken) {
      throw Workbooks.unreadable();
    }
  }

  private static Sheet sheet(XSSFWorkbook book, String name) {
    return book.getSheet(Texts.of(name));
  }

  private static Map<Setting, String> settings(Sheet sheet) {
    var settings = new EnumMap<Setting, String>(Setting.class);
    for (var line : Workbooks.lines(sheet)) {
      Stream.of(Setting.values())
          .filter(one -> Texts.of(one).equalsIgnoreCase(line.cell(0)))
          .forEach(one -> settings.put(one, line.cell(1)));
    }
    return settings;
  }

  private static RawItem item(Line line) {
    return new RawItem(
        line.row(),
        line.cell(0),
        line.cell(1),
        line.cell(2),
        line.cell(3),
        line.cell(4),
        options(line));
  }

  private static List<RawOption> options(Line line) {
    List<RawOption> options = new ArrayList<>();
    for (var at = FIRST_OPTION; at < line.cells().size(); at += 2) {
      if (!line.cell(at).isBlank() || !line.cell(at + 1).isBlank()) {
        options.add(new RawOption(line.cell(at), line.cell(at + 1)));
      }
    }
    return options;
  }

  private static RawBand band(Line line) {
    return new RawBand(line.row(), line.cell(0), line.cell(1), line.cell(2));
  }

  @Override
  public RawResults results(byte[] file) {
    try (var book = Workbooks.open(file)) {
      return new RawResults(
          Workbooks.lines(book.getNumberOfSheets() == 0 ? null : book.getSheetAt(0)).stream()
              .map(ExamFileReader::result)
              .toList());
    } catch (IOException broken) {
      throw Workbooks.unreadable();
    }
  }

  private static RawResults.Line result(Line line) {
    return new RawResults.Line(
        line.row(),
        line.cell(0),
        Stream.of(Scale.values()).map(scale -> line.cell(1 + scale.ordinal())).toList());
  }

  @Override
  public byte[] template() {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      head(book);
      var items = book.createSheet(Texts.of(ExamParser.ITEMS));
      row(items, 0, itemColumns());
      var bands = book.createSheet(Texts.of(ExamParser.BANDS));
      row(bands, 0, words("scale", "from", "words"));
      for (var scale : Scale.values()) {
        row(bands, 1 + scale.ordinal(), List.of(Texts.of(scale), "0"));
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void head(XSSFWorkbook book) {
    var sheet = book.createSheet(Texts.of(ExamParser.HEAD));
    row(sheet, 0, words("setting", "value"));
    for (var setting : Setting.values()) {
      row(sheet, 1 + setting.ordinal(), List.of(Texts.of(setting)));
    }
  }

  private static List<String> itemColumns() {
    List<String> columns = new ArrayList<>(words("text", "kind", "scale", "reversed", "weight"));
    for (var option = 1; option <= OPTIONS; option++) {
      columns.add(Texts.of("reserve.test.file.option", option));
      columns.add(Texts.of("reserve.test.file.points", option));
    }
    return columns;
  }

  private static List<String> words(String... names) {
    return Stream.of(names).map(name -> Texts.of("reserve.test.file." + name)).toList();
  }

  private static void row(Sheet sheet, int at, List<String> cells) {
    var row = sheet.createRow(at);
    for (var cell = 0; cell < cells.size(); cell++) {
      row.createCell(cell).setCellValue(cells.get(cell));
    }
  }
}
