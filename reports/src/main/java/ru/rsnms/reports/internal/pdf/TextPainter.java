package ru.rsnms.reports.internal.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;
import java.util.Map;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import ru.rsnms.reports.internal.text.FontFace;
import ru.rsnms.reports.internal.text.LineBreaker;
import ru.rsnms.reports.internal.text.Styles;
import ru.rsnms.reports.internal.text.TextSetting;

/** Draws text elements of one page along the line breaks that the fill has kept. */
final class TextPainter {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NUMBER_SIGN = '\u2116';

  private final PdfContentByte content;
  private final int pageHeight;
  private final Map<Object, TextSetting> settings;
  private FontFace face;
  private float size;

  /**
   * @param settings what is known of the elements of the template; shared by the pages of one print
   */
  TextPainter(PdfContentByte content, int pageHeight, Map<Object, TextSetting> settings) {
    this.content = content;
    this.pageHeight = pageHeight;
    this.settings = settings;
  }

  /** The setting is the same for all texts that one element of the template has printed. */
  private TextSetting setting(JRPrintText element) {
    return element instanceof JRTemplatePrintText printed
        ? settings.computeIfAbsent(
            printed.getTemplate(), template -> TextSetting.of(element, element.getWidth()))
        : TextSetting.of(element, element.getWidth());
  }

  void paint(JRPrintText element) {
    String text = element.getOriginalText();
    if (text == null || text.isEmpty()) {
      return;
    }
    FilledText filled = FilledText.of(element, text, setting(element));
    content.beginText();
    use(filled.setting());
    float lineHeight = filled.setting().lineHeight();
    float y =
        pageHeight
            - filled.top()
            - filled.setting().face().baseline(filled.setting().size(), lineHeight);
    float blockShift = Styles.isCornerMark(element) ? filled.roomBesideLongestLine() : 0;
    for (int i = 0; i < filled.lines().size(); i++) {
      LineBreaker.Line line = filled.lines().get(i);
      if (line.end() > line.start()) {
        paintLine(element, filled, line, blockShift, y - i * lineHeight);
      }
    }
    content.endText();
  }

  private void use(TextSetting setting) {
    if (setting.face() != face || setting.size() != size) {
      content.setFontAndSize(setting.face().baseFont(), setting.size());
      face = setting.face();
      size = setting.size();
    }
  }

  private void paintLine(
      JRPrintText element, FilledText filled, LineBreaker.Line line, float blockShift, float y) {
    float indent = filled.indent(line);
    float spare = filled.spare(line) - indent;
    float shift =
        switch (element.getHorizontalTextAlign()) {
          case RIGHT -> spare;
          case CENTER -> spare / 2;
          default -> blockShift;
        };
    content.setTextMatrix(filled.left() + indent + shift, y);
    String words = filled.text().substring(line.start(), line.end());
    boolean justified = isJustified(element, filled, line);
    long gaps =
        justified ? IntStream.range(0, words.length()).filter(i -> isGap(words, i)).count() : 0;
    if (gaps == 0) {
      content.showText(words);
    } else {
      content.showText(spread(words, spare / gaps * 1000 / filled.setting().size()));
    }
  }

  /** Whether a blank may be widened: not after a number sign and not inside a number. */
  private static boolean isGap(String words, int at) {
    char c = words.charAt(at);
    if (c != NO_BREAK_SPACE || at == 0 || at + 1 == words.length()) {
      return c == ' ';
    }
    char before = words.charAt(at - 1);
    return before != NUMBER_SIGN
        && !(Character.isDigit(before) && Character.isDigit(words.charAt(at + 1)));
  }

  private static boolean isJustified(
      JRPrintText element, FilledText filled, LineBreaker.Line line) {
    return switch (element.getHorizontalTextAlign()) {
      case JUSTIFIED -> !line.last() || isLastOf(filled, line) && Styles.isOpenEnded(element);
      default -> false;
    };
  }

  private static boolean isLastOf(FilledText filled, LineBreaker.Line line) {
    return line.next() > filled.text().length();
  }

  /** Widens every gap by so many thousandths of the size. */
  private static PdfTextArray spread(String words, float byThousandths) {
    PdfTextArray array = new PdfTextArray();
    int start = 0;
    for (int i = 0; i < words.length(); i++) {
      if (isGap(words, i)) {
        array.add(words.substring(start, i + 1));
        array.add(-byThousandths);
        start = i + 1;
      }
    }
    array.add(words.substring(start));
    return array;
  }
}
