package ru.rsnms.reports.internal.tagged.text;

import java.text.AttributedCharacterIterator.Attribute;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRCommonElement;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRPropertiesHolder;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRTextMeasurerFactory;

/**
 * Measures the texts of a template while it is filled, with the measures of the fonts that will be
 * embedded, and saves every line break for the drawing.
 *
 * <p>A text that goes on on the next page says so by a last break at its own end.
 */
public final class LineMeasurer implements JRTextMeasurer {

  /** Named by the context of the fill; JasperReports creates it by reflection. */
  public static final class Factory implements JRTextMeasurerFactory {

    @Override
    public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
      return new LineMeasurer(context, text);
    }
  }

  /**
   * Whether words are divided: {@code on} or {@code off} as the property of an element; with a full
   * stop and the name of a style as a property of the context.
   */
  public static final String HYPHENS = "doc.hyphens";

  /** Property {@code visible}: a text too high for its element is drawn beyond its lower edge. */
  public static final String OVERFLOW = "doc.overflow";

  /** Property {@code true}: the text goes on on the next page, in another element. */
  public static final String OPEN = "doc.open";

  private final JRCommonText element;
  private final boolean hyphens;
  private final boolean overflows;
  private final boolean open;
  private Map<Attribute, Object> attributesOfLook;
  private Run look;

  private LineMeasurer(JasperReportsContext context, JRCommonText element) {
    this.element = element;
    overflows = overflows(element);
    open = goesOn(element);
    hyphens =
        dividesWords(context, (JRPropertiesHolder) element, ((JRCommonElement) element).getStyle());
  }

  /** Whether a text too high for its element is drawn beyond its lower edge. */
  public static boolean overflows(JRCommonText element) {
    return "visible".equals(property((JRPropertiesHolder) element, OVERFLOW));
  }

  /** Whether the text of an element goes on on the next page. */
  public static boolean goesOn(JRCommonText element) {
    return "true".equals(property((JRPropertiesHolder) element, OPEN));
  }

  /** Whether an element divides words by its own property. */
  public static boolean dividesWords(JRCommonText element) {
    return "on".equals(property((JRPropertiesHolder) element, HYPHENS));
  }

  /** The property of the element decides, else that of the context for its style. */
  private static boolean dividesWords(
      JasperReportsContext context, JRPropertiesHolder element, JRStyle style) {
    String own = property(element, HYPHENS);
    boolean byStyle = own == null && style != null;
    return "on".equals(byStyle ? context.getProperty(HYPHENS + "." + style.getName()) : own);
  }

  private static String property(JRPropertiesHolder element, String name) {
    return element.hasProperties() ? element.getPropertiesMap().getProperty(name) : null;
  }

  @Override
  public JRMeasuredText measure(
      JRStyledText styled, int start, int stretch, boolean indented, boolean canOverflow) {
    Format format = Format.of(element, hyphens);
    StyledText text = text(styled);
    if (overflows) {
      Lines all = new LineBreaker(text, format).lines(start, indented, Float.MAX_VALUE);
      return new Measured(
          format.height(),
          text.text().length(),
          Lines.offsets(all.list(), start, Integer.MAX_VALUE),
          false);
    }
    Lines lines = new LineBreaker(text, format).lines(start, indented, format.height() + stretch);
    int length = text.text().length();
    int end = lines.list().isEmpty() ? start : Math.min(length, lines.lastLine().next());
    boolean whole = end == length;
    if (!whole && !canOverflow) {
      throw new IllegalStateException(
          "The element is too small for its text: " + excerpt(text.text(), end));
    }
    short[] offsets = Lines.offsets(lines.list(), start, whole && !open ? Integer.MAX_VALUE : end);
    return new Measured(lines.height(), end, offsets, !whole && isCut(lines));
  }

  /**
   * The text in its look. JasperReports keeps the attributes of a style in one map for all texts
   * without markup of an element, so the look is read once for all of them.
   */
  private StyledText text(JRStyledText styled) {
    Map<Attribute, Object> attributes = styled.getGlobalAttributes();
    List<JRStyledText.Run> runs = styled.getRuns();
    if (attributes == null || runs.size() != 1 || runs.get(0).attributes != attributes) {
      return StyledText.of(styled);
    }
    if (attributes != attributesOfLook) {
      StyledText text = StyledText.of(styled);
      look = text.runs().get(0);
      attributesOfLook = attributes;
      return text;
    }
    return StyledText.plain(styled.getText(), look);
  }

  private static String excerpt(String text, int at) {
    return text.substring(0, Math.min(at, 40))
        + "|"
        + text.substring(at, Math.min(text.length(), at + 40));
  }

  private static boolean isCut(Lines lines) {
    return !lines.list().isEmpty() && !lines.lastLine().last();
  }

  private record Measured(
      float getTextHeight, int getTextOffset, short[] getLineBreakOffsets, boolean isParagraphCut)
      implements JRMeasuredText {

    @Override
    public float getLeadingOffset() {
      return 0;
    }

    @Override
    public float getLineSpacingFactor() {
      return 1;
    }

    @Override
    public float getTextWidth() {
      return 0;
    }

    @Override
    public float getAverageCharWidth() {
      return 0;
    }

    @Override
    public boolean isLeftToRight() {
      return true;
    }

    @Override
    public String getTextSuffix() {
      return null;
    }
  }
}
