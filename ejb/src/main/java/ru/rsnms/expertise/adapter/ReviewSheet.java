package ru.rsnms.expertise.adapter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.rsnms.expertise.Criterion;
import ru.rsnms.expertise.CriterionMark;
import ru.rsnms.expertise.FormCard;
import ru.rsnms.expertise.SaveReview;
import ru.rsnms.expertise.SheetPreview;
import ru.rsnms.expertise.model.JudgedItem;
import ru.rsnms.expertise.model.Review;
import ru.rsnms.expertise.model.ReviewForm;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

/**
 * The offline sheet of an expert: one line for each item, for each criterion a column with the mark
 * and one with the comment, at last the advice. Names nobody.
 */
public final class ReviewSheet {

  private static final int MEGABYTES = 5;
  private static final int BYTES = MEGABYTES * 1024 * 1024;
  private static final int MOST_ROWS = 501;
  private static final int FIRST_MARK = 2;
  private static final int COMMENT = 2000;
  private static final int ADVICE = 5000;
  private static final int CHARACTER = 256;
  private static final int[] WIDTHS = {8, 40};
  private static final int MARK_WIDTH = 14;
  private static final int WORDS_WIDTH = 36;

  private ReviewSheet() {}

  /** An open review with its item. */
  public record Open(JudgedItem item, Review review) {}

  public static byte[] write(List<Open> open, FormCard form) {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      book.getProperties().getCoreProperties().setCreator("");
      var sheet = book.createSheet();
      head(sheet, form);
      for (var at = 0; at < open.size(); at++) {
        line(sheet.createRow(at + 1), open.get(at), form);
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void head(Sheet sheet, FormCard form) {
    var style = sheet.getWorkbook().createCellStyle();
    var bold = sheet.getWorkbook().createFont();
    bold.setBold(true);
    style.setFont(bold);
    style.setWrapText(true);
    var row = sheet.createRow(0);
    var titles = titles(form);
    for (var at = 0; at < titles.size(); at++) {
      var cell = row.createCell(at);
      cell.setCellValue(titles.get(at));
      cell.setCellStyle(style);
      sheet.setColumnWidth(at, width(at) * CHARACTER);
    }
    sheet.createFreezePane(FIRST_MARK, 1);
  }

  private static int width(int column) {
    if (column < WIDTHS.length) {
      return WIDTHS[column];
    }
    return column % 2 == 0 ? MARK_WIDTH : WORDS_WIDTH;
  }

  private static List<String> titles(FormCard form) {
    List<String> titles = new ArrayList<>();
    titles.add(Texts.of("expertise.sheet.number"));
    titles.add(Texts.of("expertise.sheet.title"));
    for (var one : form.criteria()) {
      titles.add(one.title());
      titles.add(Texts.of("expertise.sheet.comment", one.title()));
    }
    titles.add(Texts.of("expertise.sheet.advice"));
    return titles;
  }

  private static void line(Row row, Open one, FormCard form) {
    row.createCell(0).setCellValue(one.item().number());
    row.createCell(1).setCellValue(one.item().title());
    var marks = one.review().marks();
    for (var at = 0; at < marks.size(); at++) {
      if (marks.get(at).mark() != null) {
        row.createCell(column(at)).setCellValue(marks.get(at).mark());
      }
      row.createCell(column(at) + 1).setCellValue(marks.get(at).comment());
    }
    row.createCell(column(form.criteria().size())).setCellValue(one.review().advice());
  }

  private static int column(int criterion) {
    return FIRST_MARK + 2 * criterion;
  }

  /** Reads a table; refuses what is none. */
  public static SheetPreview read(byte[] table, List<Open> open, ReviewForm form) {
    if (table.length > BYTES) {
      throw new Invalid("expertise/sheet-too-large", "table", MEGABYTES);
    }
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(table))) {
      return new Reading(open, form).of(book.getSheetAt(0));
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IllegalStateException broken) {
      throw new Invalid("expertise/sheet-kind", "table");
    }
  }

  /** The cell as it is shown. */
  private static String text(Row row, int column) {
    var cell = row.getCell(column);
    return cell == null ? "" : new DataFormatter(Texts.RUSSIAN).formatCellValue(cell).strip();
  }

  /** One reading of one table. */
  private static final class Reading {

    private final Map<Integer, Open> byNumber;
    private final ReviewForm form;
    private final Set<Integer> seen = new HashSet<>();

    private Reading(List<Open> open, ReviewForm form) {
      this.byNumber =
          open.stream().collect(Collectors.toMap(one -> one.item().number(), Function.identity()));
      this.form = form;
    }

    private SheetPreview of(Sheet sheet) {
      List<SheetPreview.Row> rows = new ArrayList<>();
      for (var at = 1; at <= Math.min(sheet.getLastRowNum(), MOST_ROWS); at++) {
        var row = sheet.getRow(at);
        if (row != null && !text(row, 0).isEmpty()) {
          rows.add(row(row));
        }
      }
      if (rows.isEmpty()) {
        throw new Invalid("expertise/sheet-kind", "table");
      }
      return new SheetPreview(rows);
    }

    private SheetPreview.Row row(Row row) {
      List<String> errors = new ArrayList<>();
      var written = text(row, 0);
      var number = written.matches("\\d{1,6}") ? Integer.valueOf(written) : null;
      var one = number == null ? null : byNumber.get(number);
      if (one == null) {
        errors.add(Texts.of("expertise.sheet.no-such-number", written));
        return new SheetPreview.Row(row.getRowNum() + 1, number, null, null, null, errors);
      }
      if (!seen.add(number)) {
        errors.add(Texts.of("expertise.sheet.twice", written));
      }
      var marks = marks(row, errors);
      var advice = words(row, column(form.criteria().size()), "", ADVICE, errors);
      var draft =
          errors.isEmpty()
              ? new SaveReview(one.review().id(), one.review().version(), marks, advice)
              : null;
      BigDecimal total = form.total(marks);
      return new SheetPreview.Row(
          row.getRowNum() + 1, number, one.item().title(), draft, total, errors);
    }

    private List<CriterionMark> marks(Row row, List<String> errors) {
      List<CriterionMark> marks = new ArrayList<>();
      for (var at = 0; at < form.criteria().size(); at++) {
        var criterion = form.criteria().get(at);
        var mark = mark(text(row, column(at)), criterion, errors);
        var words = words(row, column(at) + 1, criterion.title(), COMMENT, errors);
        marks.add(new CriterionMark(mark, words));
      }
      return marks;
    }

    private Integer mark(String written, Criterion criterion, List<String> errors) {
      if (written.isEmpty()) {
        return null;
      }
      var scale = form.card().scale();
      if (written.matches("\\d{1,3}") && Integer.parseInt(written) <= scale) {
        return Integer.valueOf(written);
      }
      errors.add(Texts.of("expertise.sheet.not-a-mark", criterion.title(), scale, written));
      return null;
    }

    private static String words(Row row, int column, String title, int most, List<String> errors) {
      var words = text(row, column);
      if (words.length() > most) {
        errors.add(Texts.of("expertise.sheet.too-long", title, most));
      }
      return words;
    }
  }
}
