package ru.rsnms.reports.internal.text;

import java.util.Arrays;
import java.util.List;
import net.sf.jasperreports.engine.JRCommonElement;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRTextMeasurerFactory;

/** Lets the template measure text with {@link LineBreaker} and keep its line breaks for drawing. */
public final class SheetTextMeasurer implements JRTextMeasurer {

  /** Named by the template; JasperReports creates it by reflection. */
  public static final class Factory implements JRTextMeasurerFactory {

    @Override
    public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
      return new SheetTextMeasurer(text);
    }
  }

  private final TextSetting setting;
  private final int height;
  private final boolean spanning;

  private SheetTextMeasurer(JRCommonText text) {
    JRCommonElement element = (JRCommonElement) text;
    setting = TextSetting.of(text, element.getWidth());
    spanning = Styles.isSpanning(element);
    height =
        element.getHeight()
            - text.getLineBox().getTopPadding()
            - text.getLineBox().getBottomPadding();
  }

  @Override
  public JRMeasuredText measure(
      JRStyledText styledText,
      int start,
      int stretch,
      boolean indentFirstLine,
      boolean canOverflow) {
    String text = styledText.getText();
    List<LineBreaker.Line> lines = setting.lines(text.substring(start));
    if (spanning) {
      return new Measured(height, text.length(), offsets(lines));
    }
    int fitting = lines.size();
    while (fitting > 0 && setting.height(fitting) > height + stretch) {
      fitting--;
    }
    boolean whole = fitting == lines.size();
    if (!whole && !canOverflow) {
      throw new IllegalStateException("The template has no room for: " + text);
    }
    int end = whole ? text.length() : start + lines.get(fitting).start();
    return new Measured(setting.height(fitting), end, offsets(lines.subList(0, fitting)));
  }

  /** Breaks inside paragraphs, each counted from the one before. */
  private static short[] offsets(List<LineBreaker.Line> lines) {
    short[] offsets = new short[lines.size()];
    int count = 0;
    int previous = 0;
    for (LineBreaker.Line line : lines) {
      if (!line.last()) {
        offsets[count++] = (short) (line.next() - previous);
        previous = line.next();
      }
    }
    return count == 0 ? JRPrintText.ZERO_LINE_BREAK_OFFSETS : Arrays.copyOf(offsets, count);
  }

  private record Measured(float getTextHeight, int getTextOffset, short[] getLineBreakOffsets)
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
    public boolean isParagraphCut() {
      return false;
    }

    @Override
    public String getTextSuffix() {
      return null;
    }
  }
}
