package ru.rsnms.reports.internal.text;

import java.util.List;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRFont;
import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.type.LineSpacingEnum;

/** How a text element of the template is set: face, size, room and spacing. */
public final class TextSetting {

  private final FontFace face;
  private final float size;
  private final float lineHeight;
  private final LineBreaker breaker;

  private TextSetting(JRCommonText text, float width) {
    JRFont font = (JRFont) text;
    face = FontFaces.face(font.getFontName(), font.isBold(), font.isItalic());
    size = font.getFontSize();
    JRParagraph paragraph = text.getParagraph();
    float spacing =
        paragraph.getLineSpacing() == LineSpacingEnum.PROPORTIONAL
            ? paragraph.getLineSpacingSize()
            : 1;
    lineHeight = face.lineHeight(size) * spacing;
    breaker = new LineBreaker(face, size, width, paragraph.getFirstLineIndent());
  }

  /**
   * Reads the setting of a text element.
   *
   * @param width of the element with its padding, in points
   */
  public static TextSetting of(JRCommonText text, int width) {
    int padding = text.getLineBox().getLeftPadding() + text.getLineBox().getRightPadding();
    return new TextSetting(text, width - padding);
  }

  public FontFace face() {
    return face;
  }

  public float size() {
    return size;
  }

  public float lineHeight() {
    return lineHeight;
  }

  public List<LineBreaker.Line> lines(String text) {
    return breaker.lines(text);
  }

  /** Height of some lines in whole points, as the template stretches. */
  public int height(int lines) {
    return (int) Math.ceil(lines * lineHeight);
  }
}
