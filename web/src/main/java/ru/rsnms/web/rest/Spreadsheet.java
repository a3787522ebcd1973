package ru.rsnms.web.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A list as a file for spreadsheet programs (Office Open XML). Rows go to the disk as they come, so
 * a long list takes no more memory than a short one. Words stay words: a cell that begins with
 * {@code =} is no formula.
 */
public final class Spreadsheet implements AutoCloseable {

  /** What {@link #MEDIA_TYPE} files end with. */
  public static final String ENDING = ".xlsx";

  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int ROWS_IN_MEMORY = 100;

  /** Width of a column is counted in 256ths of a character. */
  private static final int CHARACTER = 256;

  /** Longest text that a cell may hold. */
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final Clock clock;
  private final SXSSFSheet sheet;
  private final CellStyle text;
  private final CellStyle day;
  private final CellStyle moment;
  private int rows;

  /**
   * @param width in characters
   */
  public record Column(String header, int width) {}

  public Spreadsheet(String name, List<Column> columns, Clock clock) {
    this.clock = clock;
    book.setCompressTempFiles(true);
    sheet = book.createSheet(name);
    text = style(null);
    day = style("dd.mm.yyyy");
    moment = style("dd.mm.yyyy hh:mm");
    head(columns);
  }

  private void head(List<Column> columns) {
    var bold = book.createFont();
    bold.setBold(true);
    var style = style(null);
    style.setFont(bold);
    var row = next();
    for (int at = 0; at < columns.size(); at++) {
      var cell = row.createCell(at);
      cell.setCellValue(columns.get(at).header());
      cell.setCellStyle(style);
      sheet.setColumnWidth(at, columns.get(at).width() * CHARACTER);
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
  }

  private CellStyle style(String format) {
    var style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (format != null) {
      style.setDataFormat(book.createDataFormat().getFormat(format));
    }
    return style;
  }

  /** One row; days and moments of the region become dates, nothing becomes an empty cell. */
  public void row(Object... values) {
    var row = next();
    for (int at = 0; at < values.length; at++) {
      if (values[at] != null) {
        write(row.createCell(at), values[at]);
      }
    }
  }

  private Row next() {
    return sheet.createRow(rows++);
  }

  private void write(Cell cell, Object value) {
    if (value instanceof LocalDate date) {
      cell.setCellValue(date);
      cell.setCellStyle(day);
    } else if (value instanceof Instant instant) {
      cell.setCellValue(LocalDateTime.ofInstant(instant, clock.getZone()));
      cell.setCellStyle(moment);
    } else {
      var words = value.toString();
      cell.setCellValue(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
      cell.setCellStyle(text);
    }
  }

  public void write(OutputStream out) throws IOException {
    book.write(out);
  }

  /** Gives back the temporary files. */
  @Override
  public void close() throws IOException {
    book.close();
  }
}
