package ru.rsnms.reports.internal.tagged.text;

import net.sf.jasperreports.engine.JRCommonElement;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.TabStop;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.TabStopAlignEnum;

/**
 * The shape of the paragraphs of an element, in points, seen in the direction of its text.
 *
 * @param width room for text between the paddings
 * @param height of the element without its paddings
 * @param firstLine indent of a first line in addition to the left indent
 * @param before room above a paragraph
 * @param after room under a paragraph
 * @param hyphens whether words may be divided
 */
public record Format(
    int width,
    int height,
    int firstLine,
    int left,
    int right,
    int before,
    int after,
    LineSpacingEnum spacing,
    float spacingSize,
    TabStop[] tabs,
    int tabWidth,
    boolean hyphens) {

  /** Reads the format of an element of a template or of a filled page. */
  public static Format of(JRCommonText text, boolean hyphens) {
    JRCommonElement element = (JRCommonElement) text;
    JRLineBox box = text.getLineBox();
    JRParagraph paragraph = text.getParagraph();
    int width = element.getWidth() - box.getLeftPadding() - box.getRightPadding();
    int height = element.getHeight() - box.getTopPadding() - box.getBottomPadding();
    boolean sideways = isSideways(text.getRotation());
    Float spacingSize = paragraph.getLineSpacingSize();
    return new Format(
        Math.max(0, sideways ? height : width),
        sideways ? width : height,
        paragraph.getFirstLineIndent(),
        paragraph.getLeftIndent(),
        paragraph.getRightIndent(),
        paragraph.getSpacingBefore(),
        paragraph.getSpacingAfter(),
        paragraph.getLineSpacing(),
        spacingSize == null ? 1 : spacingSize,
        paragraph.getTabStops(),
        paragraph.getTabStopWidth(),
        hyphens);
  }

  public static boolean isSideways(RotationEnum rotation) {
    return rotation == RotationEnum.LEFT || rotation == RotationEnum.RIGHT;
  }

  /** Height of a line whose type is so high. */
  public float lineHeight(float single) {
    return switch (spacing) {
      case SINGLE -> single;
      case ONE_AND_HALF -> single * 1.5f;
      case DOUBLE -> single * 2;
      case PROPORTIONAL -> single * spacingSize;
      case AT_LEAST -> Math.max(single, spacingSize);
      case FIXED -> spacingSize;
    };
  }

  /** Where the text of a line begins. */
  public float start(boolean firstOfParagraph) {
    return firstOfParagraph ? (float) left + firstLine : left;
  }

  /** The tab stop after a position. */
  public TabStop stopAfter(float position) {
    if (tabs != null) {
      for (TabStop stop : tabs) {
        if (stop.getPosition() > position) {
          return stop;
        }
      }
    }
    int step = Math.max(1, tabWidth);
    return new TabStop((int) (Math.floor(position / step) + 1) * step, TabStopAlignEnum.LEFT);
  }

  /**
   * Where text after a tab stop begins.
   *
   * @param position reached before the tab
   * @param length of the text up to the next tab
   */
  public static float afterStop(TabStop stop, float position, float length) {
    float start =
        switch (stop.getAlignment()) {
          case LEFT -> stop.getPosition();
          case CENTER -> stop.getPosition() - length / 2;
          case RIGHT -> stop.getPosition() - length;
        };
    return Math.max(position, start);
  }
}
