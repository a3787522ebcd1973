package ru.rsnms.reports.internal.tagged;

import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.util.JRTextMeasurerUtil;
import ru.rsnms.reports.internal.tagged.text.LineMeasurer;

/**
 * How templates must be filled to be written by {@link TaggedPdf}: measured with the fonts that are
 * embedded, every line break saved, the properties {@code doc.…} of the elements kept.
 */
public final class FillContext {

  private FillContext() {}

  /**
   * A context for {@code JasperFillManager}; it may be shared.
   *
   * @param divided names of the styles whose words may be divided between lines; an element may say
   *     otherwise by {@link LineMeasurer#HYPHENS}
   */
  public static JasperReportsContext create(String... divided) {
    SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    context.setProperty(
        JRTextMeasurerUtil.PROPERTY_TEXT_MEASURER_FACTORY, LineMeasurer.Factory.class.getName());
    context.setProperty(JRTextElement.PROPERTY_SAVE_LINE_BREAKS, "true");
    context.setProperty("net.sf.jasperreports.print.transfer.doc", "doc.");
    for (String style : divided) {
      context.setProperty(LineMeasurer.HYPHENS + "." + style, "on");
    }
    return context;
  }
}
