package ru.rsnms.reports.internal.text;

import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRStyleContainer;

/** Styles of the template that mean more to drawing than type and spacing. */
public final class Styles {

  /** Lines flush left in a block that is pushed to the right by its longest line. */
  private static final String CORNER_MARK = "cornerMark";

  /** Text of a merged cell: drawn whole, beyond the lower edge of its element. */
  public static final String SPANNING = "tableSpan";

  /**
   * Parts of a paragraph whose last line goes on on the next page and is therefore justified as
   * well.
   */
  private static final String BODY_HEAD = "bodyHead";

  private static final String BODY_MIDDLE = "bodyMiddle";

  private Styles() {}

  public static boolean isCornerMark(JRStyleContainer element) {
    return CORNER_MARK.equals(name(element));
  }

  public static boolean isSpanning(JRStyleContainer element) {
    return SPANNING.equals(name(element));
  }

  public static boolean isOpenEnded(JRStyleContainer element) {
    String name = name(element);
    return BODY_HEAD.equals(name) || BODY_MIDDLE.equals(name);
  }

  private static String name(JRStyleContainer element) {
    JRStyle style = element.getStyle();
    return style == null ? null : style.getName();
  }
}
