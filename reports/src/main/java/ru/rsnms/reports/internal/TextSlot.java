package ru.rsnms.reports.internal;

import java.util.List;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import ru.rsnms.reports.internal.tagged.text.Line;
import ru.rsnms.reports.internal.tagged.text.LineMeasurer;
import ru.rsnms.reports.internal.text.TextSetting;

/**
 * Room for a text in a band.
 *
 * @param field whose value is the text
 * @param padding above and below the text together
 * @param floats whether texts above push it down
 * @param stretches whether it grows with its text
 * @param overflows whether its text is drawn over the rows below, as that of a merged cell
 */
record TextSlot(
    String field,
    int x,
    int y,
    int width,
    int height,
    int padding,
    boolean floats,
    boolean stretches,
    boolean overflows,
    TextSetting setting) {

  private static final int EXCERPT = 40;

  static TextSlot of(JRTextField text) {
    return new TextSlot(
        Stamp.fieldOf(text.getExpression()),
        text.getX(),
        text.getY(),
        text.getWidth(),
        text.getHeight(),
        text.getLineBox().getTopPadding() + text.getLineBox().getBottomPadding(),
        text.getPositionType() == PositionTypeEnum.FLOAT,
        text.getTextAdjust() == TextAdjustEnum.STRETCH_HEIGHT,
        LineMeasurer.overflows(text),
        TextSetting.of(text));
  }

  /**
   * Breaks a text into lines; null has none.
   *
   * @throws IllegalStateException if there is no room for it and it may not grow
   */
  List<Line> lines(String text) {
    if (text == null) {
      return List.of();
    }
    List<Line> lines = setting.lines(text);
    if (!stretches && !overflows && needed(lines.size()) > height) {
      throw new IllegalStateException(
          "The element is too small for its text: "
              + text.substring(0, Math.min(text.length(), EXCERPT)));
    }
    return lines;
  }

  /** Height of so many lines with the padding around them. */
  int needed(int lines) {
    return setting.height(lines) + padding;
  }

  /** How much higher it has to be for so many lines. */
  int growth(int lines) {
    return Math.max(0, needed(lines) - height);
  }

  boolean isPushedBy(TextSlot above) {
    return floats
        && above.y + above.height <= y
        && above.x < x + width
        && x < above.x + above.width;
  }
}
