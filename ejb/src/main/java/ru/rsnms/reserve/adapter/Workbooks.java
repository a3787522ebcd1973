package ru.rsnms.reserve.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.rsnms.shared.Invalid;

/** Opens files of spreadsheet programs after a look at their size; reads cells as words. */
final class Workbooks {

  /** Largest file that is taken. */
  static final int MAX_BYTES = 2_000_000;

  private static final int MEGABYTES = 2;
  private static final int MAX_ENTRIES = 200;
  private static final int MAX_UNPACKED = 30_000_000;
  private static final int MAX_ROWS = 5_000;

  private Workbooks() {}

  /** Refuses what is no such file or would grow too large. */
  static XSSFWorkbook open(byte[] file) {
    requireSmall(file);
    weigh(file);
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | RecordFormatException
        | IllegalArgumentException
        | IllegalStateException broken) {
      throw unreadable();
    }
  }

  static void requireSmall(byte[] file) {
    if (file.length == 0 || file.length > MAX_BYTES) {
      throw new Invalid("reserve/test-file-size", "file", MEGABYTES);
    }
  }

  static Invalid unreadable() {
    return new Invalid("reserve/test-file-unreadable", "file");
  }

  private static void weigh(byte[] file) {
    var entries = 0;
    var unpacked = 0L;
    var buffer = new byte[16_384];
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        entries++;
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > MAX_UNPACKED || entries > MAX_ENTRIES) {
            throw new Invalid("reserve/test-file-size", "file", MEGABYTES);
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw unreadable();
    }
    if (entries == 0) {
      throw unreadable();
    }
  }

  /** Rows with anything in them, without the first, which holds the names of the columns. */
  static List<Line> lines(Sheet sheet) {
    List<Line> lines = new ArrayList<>();
    if (sheet == null) {
      return lines;
    }
    if (sheet.getLastRowNum() > MAX_ROWS) {
      throw new Invalid("reserve/test-file-rows", "file", MAX_ROWS);
    }
    for (var row : sheet) {
      var line = new Line(row.getRowNum() + 1, cells(row));
      if (row.getRowNum() > 0 && !line.isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static List<String> cells(Row row) {
    return IntStream.range(0, Math.max(0, Math.min(row.getLastCellNum(), 64)))
        .mapToObj(at -> words(row.getCell(at)))
        .toList();
  }

  private static String words(Cell cell) {
    if (cell == null) {
      return "";
    }
    var type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> plain(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue().strip();
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case BLANK, ERROR, FORMULA, _NONE -> "";
    };
  }

  /** To four decimals at most: a spreadsheet reckons in binary fractions. */
  private static String plain(double number) {
    var exact = BigDecimal.valueOf(number).setScale(4, java.math.RoundingMode.HALF_UP);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  /**
   * @param row as people count
   */
  record Line(int row, List<String> cells) {

    /** Empty where the row is shorter. */
    String cell(int at) {
      return at < cells.size() ? cells.get(at) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }
}
