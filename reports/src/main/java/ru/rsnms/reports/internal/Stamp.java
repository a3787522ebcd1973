package ru.rsnms.reports.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionChunk;
import net.sf.jasperreports.engine.JRGenericElement;
import net.sf.jasperreports.engine.JRGenericElementParameter;
import net.sf.jasperreports.engine.JRImage;
import net.sf.jasperreports.engine.JRLine;
import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPropertyExpression;
import net.sf.jasperreports.engine.JRRectangle;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.fill.JRTemplateElement;
import net.sf.jasperreports.engine.fill.JRTemplateGenericElement;
import net.sf.jasperreports.engine.fill.JRTemplateGenericPrintElement;
import net.sf.jasperreports.engine.fill.JRTemplateImage;
import net.sf.jasperreports.engine.fill.JRTemplateLine;
import net.sf.jasperreports.engine.fill.JRTemplatePrintElement;
import net.sf.jasperreports.engine.fill.JRTemplatePrintImage;
import net.sf.jasperreports.engine.fill.JRTemplatePrintLine;
import net.sf.jasperreports.engine.fill.JRTemplatePrintRectangle;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.engine.fill.JRTemplateRectangle;
import net.sf.jasperreports.engine.fill.PrintElementOriginator;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import net.sf.jasperreports.renderers.Renderable;
import ru.rsnms.reports.internal.tagged.FillContext;
import ru.rsnms.reports.internal.tagged.KeptText;
import ru.rsnms.reports.internal.tagged.text.Line;
import ru.rsnms.reports.internal.tagged.text.LineMeasurer;
import ru.rsnms.reports.internal.tagged.text.Lines;

/**
 * Prints one element of a band, row after row. All its expressions are single fields, whose values
 * are the texts and rules of the row. Immutable.
 */
final class Stamp {

  private static final JROrigin ORIGIN = new JROrigin(BandTypeEnum.DETAIL);

  /** Number of the element in its template. */
  private record Source(int getSourceElementId) implements PrintElementOriginator {

    @Override
    public int generatePrintElementId() {
      return 0;
    }
  }

  /** A property whose value a field of the row says. */
  private record Said(String name, String field) {}

  /** Makes what is printed, without its place. */
  private interface Printing {

    JRTemplatePrintElement print(FlowRow row, List<Line> lines, Renderable picture);
  }

  private final JRElement element;
  private final String flag;
  private final List<Said> said = new ArrayList<>();
  private final Printing printing;

  /**
   * @param styles of the template
   * @param id number of the element in its template
   */
  Stamp(JRElement element, JRDefaultStyleProvider styles, int id) {
    this.element = element;
    JRExpression printWhen = element.getPrintWhenExpression();
    flag = printWhen == null ? null : fieldOf(printWhen);
    if (element.getPropertyExpressions() != null) {
      for (JRPropertyExpression property : element.getPropertyExpressions()) {
        said.add(new Said(property.getName(), fieldOf(property.getValueExpression())));
      }
    }
    printing = printing(element, styles, new Source(id));
  }

  /**
   * Name of the field or parameter an expression consists of.
   *
   * @throws IllegalArgumentException if it consists of anything else
   */
  static String fieldOf(JRExpression expression) {
    JRExpressionChunk[] chunks = expression.getChunks();
    if (chunks.length != 1 || chunks[0].getType() == JRExpressionChunk.TYPE_TEXT) {
      throw new IllegalArgumentException("No single field: " + expression.getText());
    }
    return chunks[0].getText();
  }

  private static Printing printing(
      JRElement element, JRDefaultStyleProvider styles, Source source) {
    if (element instanceof JRTextField text) {
      return text(text, new KeptText(text, styles, source));
    } else if (element instanceof JRLine line) {
      JRTemplateLine kept = said(line, new JRTemplateLine(ORIGIN, styles, line) {});
      kept.copyLinePen(line.getLinePen());
      return (row, lines, picture) -> new JRTemplatePrintLine(kept, source);
    } else if (element instanceof JRRectangle box) {
      JRTemplateRectangle kept = said(box, new JRTemplateRectangle(ORIGIN, styles, box) {});
      kept.copyLinePen(box.getLinePen());
      return (row, lines, picture) -> new JRTemplatePrintRectangle(kept, source);
    } else if (element instanceof JRImage image) {
      return image(said(image, new JRTemplateImage(ORIGIN, styles, image) {}), image, source);
    } else if (element instanceof JRGenericElement generic) {
      var kept = new JRTemplateGenericElement(ORIGIN, styles, generic, generic.getGenericType());
      return generic(said(generic, kept), generic, source);
    }
    throw new IllegalArgumentException("The sheet has an element that is not printed: " + element);
  }

  private static Printing text(JRTextField text, KeptText kept) {
    String field = fieldOf(text.getExpression());
    boolean goesOn = LineMeasurer.goesOn(text);
    return (row, lines, picture) -> {
      String value = row.texts().get(field);
      String words = value == null ? "" : value;
      JRTemplatePrintText printed = kept.blank();
      printed.setText(words);
      printed.setLineBreakOffsets(
          Lines.offsets(lines, 0, goesOn ? words.length() : Integer.MAX_VALUE));
      return printed;
    };
  }

  private static Printing image(JRTemplateImage kept, JRImage image, Source source) {
    kept.copyLinePen(image.getLinePen());
    kept.copyLineBox(image.getLineBox());
    return (row, lines, picture) -> {
      JRTemplatePrintImage printed = new JRTemplatePrintImage(kept, source);
      printed.setRenderer(picture);
      return printed;
    };
  }

  private static Printing generic(
      JRTemplateGenericElement kept, JRGenericElement generic, Source source) {
    Map<String, String> fields = new HashMap<>();
    for (JRGenericElementParameter parameter : generic.getParameters()) {
      fields.put(parameter.getName(), fieldOf(parameter.getValueExpression()));
    }
    return (row, lines, picture) -> {
      JRTemplateGenericPrintElement printed = new JRTemplateGenericPrintElement(kept, source);
      fields.forEach((name, field) -> printed.setParameterValue(name, row.texts().get(field)));
      return printed;
    };
  }

  /** What the template says of an element, for all it prints. */
  private static <T extends JRTemplateElement> T said(JRElement element, T template) {
    FillContext.transfer(element, template);
    return template;
  }

  /** The element as the template has it. */
  JRElement element() {
    return element;
  }

  /**
   * Prints the element, without its place on the page.
   *
   * @param lines of its text, if it is one
   * @param picture for an image; nullable
   * @return null if the row has none
   */
  JRTemplatePrintElement print(FlowRow row, List<Line> lines, Renderable picture) {
    if (flag != null && !row.has(flag)) {
      return null;
    }
    JRTemplatePrintElement printed = printing.print(row, lines, picture);
    for (Said more : said) {
      String value = row.texts().get(more.field());
      if (value != null) {
        printed.getPropertiesMap().setProperty(more.name(), value);
      }
    }
    return printed;
  }
}
