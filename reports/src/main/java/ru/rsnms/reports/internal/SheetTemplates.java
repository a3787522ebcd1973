package ru.rsnms.reports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRJavacCompiler;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.PaperStyle;

/**
 * Templates by house style, orientation and table layouts, prepared on first use and kept.
 *
 * <p>All expressions of a template are single fields and parameters, so JasperReports checks a
 * template but compiles nothing: no Java compiler is needed at run time.
 */
public final class SheetTemplates {

  private static final String LOCATION = "/ru/rsnms/reports/sheet.jrxml";
  private static final int KEPT = 200;

  private record Key(PaperStyle style, Orientation orientation, List<TableLayout> layouts) {}

  private final Map<Key, SheetTemplate> templates =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SheetTemplate> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * The template for one part of a document.
   *
   * @param layouts of its tables; the bands of the first are prefixed {@code t0}, of the second
   *     {@code t1} and so on
   */
  SheetTemplate template(PaperStyle style, Orientation orientation, List<TableLayout> layouts) {
    Key key = new Key(style, orientation, List.copyOf(layouts));
    synchronized (templates) {
      return templates.computeIfAbsent(key, SheetTemplates::prepare);
    }
  }

  static String prefix(int layout) {
    return "t" + layout;
  }

  private static SheetTemplate prepare(Key key) {
    try (InputStream in = SheetTemplates.class.getResourceAsStream(LOCATION)) {
      JasperDesign design = JRXmlLoader.load(in);
      new PaperFit(key.style(), key.orientation()).apply(design);
      for (int i = 0; i < key.layouts().size(); i++) {
        TableBands.add(design, key.layouts().get(i), prefix(i), key.style().dividesWords());
      }
      return new SheetTemplate(
          new JRJavacCompiler(DefaultJasperReportsContext.getInstance()).compileReport(design));
    } catch (JRException e) {
      throw new IllegalStateException("Broken template " + LOCATION, e);
    } catch (IOException e) {
      throw new UncheckedIOException(LOCATION, e);
    }
  }
}
