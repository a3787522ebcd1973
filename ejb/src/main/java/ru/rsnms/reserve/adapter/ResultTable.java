package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.rsnms.reserve.model.ResultReader;
import ru.rsnms.reserve.run.ResultRow;
import ru.rsnms.reserve.run.ResultRow.Column;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

/** Reads the first sheet of a spreadsheet; its first row names the columns, in any order. */
@ApplicationScoped
public class ResultTable implements ResultReader {

  private static final int MOST_ROWS = 20_000;
  private static final long MOST_UNPACKED = 50_000_000;
  private static final String FILE = "file";

  @Override
  public List<ResultRow> read(byte[] file) {
    mustUnpackSmall(file);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return new Reading(book.getSheetAt(0)).rows();
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | RecordFormatException
        | IllegalArgumentException e) {
      throw new Invalid("reserve/run-file-unreadable", FILE);
    }
  }

  /** A small file that unpacks into a huge one is none of ours. */
  private static void mustUnpackSmall(byte[] file) {
    var buffer = new byte[16_384];
    var unpacked = 0L;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED) {
            throw new Invalid("reserve/run-file-large", FILE, MOST_ROWS);
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Invalid("reserve/run-file-unreadable", FILE);
    }
  }

  /** One sheet under the eyes. */
  private static final class Reading {

    private final Sheet sheet;
    private final DataFormatter format = new DataFormatter(Texts.RUSSIAN);
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    Reading(Sheet sheet) {
      this.sheet = sheet;
    }

    List<ResultRow> rows() {
      if (sheet.getLastRowNum() > MOST_ROWS) {
        throw new Invalid("reserve/run-file-large", FILE, MOST_ROWS);
      }
      headers(sheet.getRow(sheet.getFirstRowNum()));
      var rows = new ArrayList<ResultRow>();
      for (var row : sheet) {
        var cells = cells(row);
        if (row.getRowNum() > sheet.getFirstRowNum() && !cells.isEmpty()) {
          rows.add(new ResultRow(row.getRowNum() + 1, cells));
        }
      }
      if (rows.isEmpty()) {
        throw new Invalid("reserve/run-file-empty", FILE);
      }
      return rows;
    }

    private void headers(Row row) {
      var names = new HashMap<String, Column>();
      for (var column : ResultRow.columns()) {
        names.put(folded(Texts.of(column)), column);
      }
      if (row != null) {
        row.forEach(
            cell -> {
              var column = names.get(folded(format.formatCellValue(cell)));
              if (column != null) {
                places.putIfAbsent(column, cell.getColumnIndex());
              }
            });
      }
      if (!places.containsKey(Column.NUMBER)) {
        throw new Invalid("reserve/run-file-column", FILE, Texts.of(Column.NUMBER));
      }
    }

    private static String folded(String words) {
      return words.toLowerCase(Texts.RUSSIAN).replaceAll("[^\\p{L}\\p{N}№]+", "");
    }

    private Map<Column, String> cells(Row row) {
      Map<Column, String> cells = new EnumMap<>(Column.class);
      places.forEach(
          (column, at) -> {
            var cell = row.getCell(at);
            var words = cell == null ? "" : format.formatCellValue(cell).strip();
            if (!words.isEmpty()) {
              cells.put(column, words);
            }
          });
      return cells;
    }
  }
}
