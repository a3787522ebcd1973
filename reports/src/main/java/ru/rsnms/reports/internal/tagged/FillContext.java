package ru.rsnms.reports.internal.tagged;

import java.util.Collections;
import java.util.Map;
import net.sf.jasperreports.engine.JRPropertiesHolder;
import net.sf.jasperreports.engine.JRPropertiesMap;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.util.JRTextMeasurerUtil;
import ru.rsnms.reports.internal.tagged.text.LineMeasurer;

/**
 * How templates must be filled to be written by {@link TaggedPdf}: measured with the fonts that are
 * embedded, every line break saved, the properties {@code doc.…} of the elements kept.
 */
public final class FillContext extends SimpleJasperReportsContext {

  /** Beginning of the properties that say what an element is. */
  private static final String SAID = "doc.";

  /** Every fill asks for all properties; they are put together once. */
  private volatile Map<String, String> all;

  private FillContext() {}

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> known = all;
    if (known == null) {
      known = Collections.unmodifiableMap(super.getProperties());
      all = known;
    }
    return known;
  }

  @Override
  public void setProperty(String key, String value) {
    super.setProperty(key, value);
    all = null;
  }

  /**
   * A context for {@code JasperFillManager}; it may be shared.
   *
   * @param divided names of the styles whose words may be divided between lines; an element may say
   *     otherwise by {@link LineMeasurer#HYPHENS}
   */
  public static JasperReportsContext create(String... divided) {
    FillContext context = new FillContext();
    context.setProperty(
        JRTextMeasurerUtil.PROPERTY_TEXT_MEASURER_FACTORY, LineMeasurer.Factory.class.getName());
    context.setProperty(JRTextElement.PROPERTY_SAVE_LINE_BREAKS, "true");
    context.setProperty("net.sf.jasperreports.print.transfer.doc", SAID);
    for (String style : divided) {
      context.setProperty(LineMeasurer.HYPHENS + "." + style, "on");
    }
    return context;
  }

  /** Gives what a template says of an element to what the element prints, as a fill does. */
  public static void transfer(JRPropertiesHolder element, JRPropertiesHolder printed) {
    JRPropertiesMap said = element.getPropertiesMap();
    for (String name : said.getOwnPropertyNames()) {
      if (name.startsWith(SAID)) {
        printed.getPropertiesMap().setProperty(name, said.getProperty(name));
      }
    }
  }
}
