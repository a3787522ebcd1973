package ru.rsnms.reports.internal.tagged;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** A table of many rows, written to a file by a machine of its own with little memory. */
final class LongTable {

  private LongTable() {}

  /** Arguments: number of rows, file. */
  public static void main(String[] arguments) throws Exception {
    JasperPrint print = print(Integer.parseInt(arguments[0]));
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 16)) {
      TaggedPdf.write(List.of(print), Filled.DESCRIPTION, out);
    }
  }

  static JasperPrint print(int count) throws JRException {
    return JasperFillManager.getInstance(FillContext.create())
        .fill(Filled.template("rows"), new HashMap<>(), new JRMapCollectionDataSource(rows(count)));
  }

  /** Rows that exist only while they are looked at. */
  private static List<Map<String, ?>> rows(int count) {
    return new AbstractList<>() {
      @Override
      public Map<String, ?> get(int i) {
        return Map.of("left", "Строка " + i, "right", "Проведение конференции № " + i * 7);
      }

      @Override
      public int size() {
        return count;
      }
    };
  }
}
