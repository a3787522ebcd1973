package ru.rsnms.reserve.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import ru.rsnms.shared.Invalid;

/**
 * Reads the first sheet of a file of a spreadsheet program (Office Open XML) row by row, as a
 * stream and within bounds. Numbers come as they are, not as they are shown.
 */
public final class SheetRows {

  private static final String FIELD = "file";
  private static final int MAX_ROWS = 20_000;
  private static final int MAX_COLUMNS = 50;
  private static final int MAX_ENTRIES = 1_000;
  private static final long MAX_UNPACKED = 100_000_000;

  private SheetRows() {}

  /**
   * The rows from the first on; an empty row in between is an empty list.
   *
   * @throws Invalid what is no such file, or too large
   */
  public static List<List<String>> of(byte[] content) {
    mustUnpack(content);
    try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
      var reader = new XSSFReader(file);
      var sheets = reader.getSheetsData();
      if (!sheets.hasNext()) {
        throw new Invalid("reserve/sheet-broken", FIELD);
      }
      var rows = new Rows();
      var xml = XMLHelper.newXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(),
              null,
              new ReadOnlySharedStringsTable(file),
              rows,
              new Plain(),
              false));
      try (var sheet = sheets.next()) {
        xml.parse(new InputSource(sheet));
      }
      return rows.all;
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | SAXException
        | ParserConfigurationException
        | IOException
        | IllegalArgumentException
        | IllegalStateException broken) {
      throw new Invalid("reserve/sheet-broken", FIELD);
    }
  }

  /** Counts what the file unpacks to before anything interprets it. */
  private static void mustUnpack(byte[] content) {
    var buffer = new byte[16_384];
    var unpacked = 0L;
    var entries = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      while (zip.getNextEntry() != null) {
        entries++;
        for (var count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
          unpacked += count;
          if (unpacked > MAX_UNPACKED || entries > MAX_ENTRIES) {
            throw new Invalid("reserve/sheet-too-large", FIELD, MAX_ROWS);
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Invalid("reserve/sheet-broken", FIELD);
    }
    if (entries == 0) {
      throw new Invalid("reserve/sheet-broken", FIELD);
    }
  }

  /** Numbers as the file holds them, whatever their format shows. */
  private static final class Plain extends DataFormatter {

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean from1904) {
      return java.math.BigDecimal.valueOf(value).toPlainString();
    }
  }

  private static final class Rows implements SheetContentsHandler {

    private final List<List<String>> all = new ArrayList<>();
    private final SortedMap<Integer, String> cells = new TreeMap<>();

    @Override
    public void startRow(int row) {
      if (row > MAX_ROWS) {
        throw new Invalid("reserve/sheet-too-large", FIELD, MAX_ROWS);
      }
      while (all.size() < row) {
        all.add(List.of());
      }
      cells.clear();
    }

    @Override
    public void endRow(int row) {
      var last = cells.isEmpty() ? -1 : cells.lastKey();
      var values = new ArrayList<String>();
      for (var column = 0; column <= last; column++) {
        values.add(cells.getOrDefault(column, ""));
      }
      all.add(values);
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      var column = new CellReference(reference).getCol();
      if (column < MAX_COLUMNS && value != null) {
        cells.put((int) column, value.strip());
      }
    }
  }
}
