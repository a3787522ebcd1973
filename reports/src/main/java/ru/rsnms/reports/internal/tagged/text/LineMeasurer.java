package ru.rsnms.reports.internal.tagged.text;

import java.text.AttributedCharacterIterator.Attribute;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRCommonElement;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRPrintText;
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

  private final JRCommonText element;
  private final boolean hyphens;
  private Map<Attribute, Object> attributesOfLook;
  private Run look;

  private LineMeasurer(JasperReportsContext context, JRCommonText element) {
    this.element = element;
    hyphens =
        dividesWords(context, (JRPropertiesHolder) element, ((JRCommonElement) element).getStyle());
  }

  /** The property of the element decides, else that of the context for its style. */
  private static boolean dividesWords(
      JasperReportsContext context, JRPropertiesHolder element, JRStyle style) {
    String own = element.hasProperties() ? element.getPropertiesMap().getProperty(HYPHENS) : null;
    boolean byStyle = own == null && style != null;
    return "on".equals(byStyle ? context.getProperty(HYPHENS + "." + style.getName()) : own);
  }

  @Override
  public JRMeasuredText measure(
      JRStyledText styled, int start, int stretch, boolean indented, boolean canOverflow) {
    Format format = Format.of(element, hyphens);
    StyledText text = text(styled);
    Lines lines = new LineBreaker(text, format).lines(start, indented, format.height() + stretch);
    int length = text.text().length();
    int end = lines.list().isEmpty() ? start : Math.min(length, lines.lastLine().next());
    boolean whole = end == length;
    if (!whole && !canOverflow) {
      throw new IllegalStateException(
          "The element is too small for its text: " + excerpt(text.text(), end));
    }
    return new Measured(
        lines.height(), end, offsets(lines.list(), start, whole), !whole && isCut(lines));
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

  /**
   * Breaks inside paragraphs, each counted from the one before. A break after a line feed is saved
   * only where the numbers would become too large.
   */
  private static short[] offsets(List<Line> lines, int start, boolean whole) {
    short[] offsets = new short[lines.size()];
    int count = 0;
    int previous = start;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean end = i == lines.size() - 1;
      if (!line.last() || end && !whole || line.next() - previous > Short.MAX_VALUE / 2 && !end) {
        offsets[count++] = (short) (line.next() - previous);
        previous = line.next();
      }
    }
    return count == 0
        ? JRPrintText.ZERO_LINE_BREAK_OFFSETS
        : java.util.Arrays.copyOf(offsets, count);
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
