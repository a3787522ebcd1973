package ru.rsnms.reports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRJavacCompiler;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.PaperStyle;

/**
 * Templates by house style, orientation and table layouts, prepared on first use and kept.
 *
 * <p>All expressions of a template are single fields and parameters, which JasperReports evaluates
 * without compiled code: no Java compiler is needed at run time.
 */
final class SheetTemplates {

  private static final String LOCATION = "/ru/rsnms/reports/sheet.jrxml";
  private static final int KEPT = 200;

  private record Key(PaperStyle style, Orientation orientation, List<TableLayout> layouts) {}

  /** What is filled: a template, which is nobody's equal, and what is left in it. */
  private record Filled(SheetTemplate template, Set<String> printed) {}

  private static final class Kept<K, V> extends LinkedHashMap<K, V> {

    Kept() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > KEPT;
    }
  }

  private final Map<Key, SheetTemplate> templates = new Kept<>();
  private final Map<Filled, JasperReport> reports = new Kept<>();

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

  /**
   * The template with what some pages print and nothing else.
   *
   * @param printed see {@link PrintedOnly#keep}
   */
  JasperReport report(SheetTemplate template, Set<String> printed) {
    Filled key = new Filled(template, printed);
    synchronized (reports) {
      return reports.computeIfAbsent(key, SheetTemplates::prepare);
    }
  }

  static String prefix(int layout) {
    return "t" + layout;
  }

  private static SheetTemplate prepare(Key key) {
    return new SheetTemplate(compiled(design(key)), () -> design(key));
  }

  private static JasperReport prepare(Filled filled) {
    JasperDesign design = filled.template().design();
    PrintedOnly.keep(design, filled.printed());
    return compiled(design);
  }

  private static JasperDesign design(Key key) {
    try (InputStream in = SheetTemplates.class.getResourceAsStream(LOCATION)) {
      JasperDesign design = JRXmlLoader.load(in);
      new PaperFit(key.style(), key.orientation()).apply(design);
      for (int i = 0; i < key.layouts().size(); i++) {
        TableBands.add(design, key.layouts().get(i), prefix(i));
      }
      return design;
    } catch (JRException e) {
      throw new IllegalStateException("Broken template " + LOCATION, e);
    } catch (IOException e) {
      throw new UncheckedIOException(LOCATION, e);
    }
  }

  private static JasperReport compiled(JasperDesign design) {
    try {
      return new JRJavacCompiler(DefaultJasperReportsContext.getInstance()).compileReport(design);
    } catch (JRException e) {
      throw new IllegalStateException("Broken template " + LOCATION, e);
    }
  }
}
