package ru.rsnms.reports.internal.text;

import java.util.List;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRFont;
import ru.rsnms.reports.internal.tagged.font.Faces;
import ru.rsnms.reports.internal.tagged.text.Format;
import ru.rsnms.reports.internal.tagged.text.Line;
import ru.rsnms.reports.internal.tagged.text.LineBreaker;
import ru.rsnms.reports.internal.tagged.text.LineMeasurer;
import ru.rsnms.reports.internal.tagged.text.Run;
import ru.rsnms.reports.internal.tagged.text.StyledText;

/** How a text element of the template is set: face, size, room and spacing. */
public final class TextSetting {

  private final Run look;
  private final Format format;
  private final float lineHeight;

  private TextSetting(Run look, Format format) {
    this.look = look;
    this.format = format;
    lineHeight = format.lineHeight(look.lineHeight());
  }

  /** Reads the setting of a text element without markup. */
  public static TextSetting of(JRCommonText text) {
    JRFont font = (JRFont) text;
    Run look =
        Run.of(Faces.face(font.getFontName(), font.isBold(), font.isItalic()), font.getFontSize());
    return new TextSetting(look, Format.of(text, LineMeasurer.dividesWords(text)));
  }

  /**
   * Lines of a text; each line feed begins a paragraph. An empty text has no lines.
   *
   * @throws ru.rsnms.reports.internal.tagged.font.MissingGlyph if a character has no glyph
   */
  public List<Line> lines(String text) {
    return new LineBreaker(StyledText.plain(text, look), format)
        .lines(0, true, Float.MAX_VALUE)
        .list();
  }

  /** Width of the widest of some lines of a text in whole points. */
  public int widest(String text, List<Line> lines) {
    double widest = 0;
    for (Line line : lines) {
      widest = Math.max(widest, look.width(text, line.start(), line.end()));
    }
    return (int) Math.ceil(widest);
  }

  /** Height of one line in points. */
  public float lineHeight() {
    return lineHeight;
  }

  /** Height of some lines in whole points, added up as the drawing does. */
  public int height(int lines) {
    float height = 0;
    for (int i = 0; i < lines; i++) {
      height += lineHeight;
    }
    return (int) Math.ceil(height);
  }
}
