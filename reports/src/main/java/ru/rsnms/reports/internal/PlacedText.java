package ru.rsnms.reports.internal;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import ru.rsnms.reports.internal.tagged.font.Faces;
import ru.rsnms.reports.internal.tagged.text.Line;
import ru.rsnms.reports.internal.tagged.text.Run;
import ru.rsnms.reports.internal.text.TextSetting;

/**
 * A text of a row where the template puts it; measures are points.
 *
 * @param x from the left edge of the text field
 * @param y from the upper edge of its row
 * @param box height of its place in the template
 * @param padding room above and under it in its cell, together
 * @param words its words, free to break where the paper has broken them: a soft hyphen where it
 *     divides a word between two lines, a blank where it parts words that are bound
 * @param lines how many lines it takes
 * @param lineHeight of each of them
 */
public record PlacedText(
    String field,
    int x,
    int y,
    int width,
    int box,
    int padding,
    String words,
    int lines,
    float lineHeight,
    float size,
    boolean bold,
    boolean italic,
    int firstLineIndent,
    HorizontalTextAlignEnum across,
    VerticalTextAlignEnum down) {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char NO_BREAK_SPACE = '\u00A0';

  static PlacedText of(JRTextField text, Map<String, String> texts) {
    String field = Stamp.fieldOf(text.getExpression());
    TextSetting setting = TextSetting.of(text);
    String words = texts.getOrDefault(field, "");
    List<Line> lines = setting.lines(words);
    int shift = isRightBlock(text) ? text.getWidth() - setting.widest(words, lines) : 0;
    return new PlacedText(
        field,
        text.getX() + shift,
        text.getY(),
        text.getWidth() - shift,
        text.getHeight(),
        text.getLineBox().getTopPadding() + text.getLineBox().getBottomPadding(),
        divided(words, lines),
        lines.size(),
        setting.lineHeight(),
        text.getFontSize(),
        text.isBold(),
        text.isItalic(),
        text.getParagraph().getFirstLineIndent(),
        text.getHorizontalTextAlign(),
        text.getVerticalTextAlign());
  }

  /** One line of plain type at the left edge of the text field. */
  public static PlacedText plain(String words, float size, String family) {
    float height = Run.of(Faces.face(family, false, false), size).lineHeight();
    return new PlacedText(
        "",
        0,
        0,
        0,
        0,
        0,
        words,
        1,
        height,
        size,
        false,
        false,
        0,
        HorizontalTextAlignEnum.LEFT,
        VerticalTextAlignEnum.TOP);
  }

  /** Whether its lines stand at the right as a block, as marks of annexes do. */
  private static boolean isRightBlock(JRTextField text) {
    return "right".equals(text.getPropertiesMap().getProperty("doc.block"));
  }

  private static String divided(String words, List<Line> lines) {
    StringBuilder divided = new StringBuilder(words);
    for (int i = lines.size() - 1; i >= 0; i--) {
      int at = lines.get(i).next();
      if (lines.get(i).hyphen() && words.charAt(at - 1) != SOFT_HYPHEN) {
        divided.insert(at, SOFT_HYPHEN);
      } else if (!lines.get(i).last() && words.charAt(at - 1) == NO_BREAK_SPACE) {
        divided.setCharAt(at - 1, ' ');
      }
    }
    return divided.toString();
  }

  /** Height of its lines. */
  public double height() {
    return (double) lineHeight * lines;
  }

  /** The right edge. */
  public int right() {
    return x + width;
  }
}
