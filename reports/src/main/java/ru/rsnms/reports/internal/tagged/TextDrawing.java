package ru.rsnms.reports.internal.tagged;

import java.util.List;
import net.sf.jasperreports.engine.TabStop;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.TabStopAlignEnum;
import ru.rsnms.reports.internal.tagged.file.Bytes;
import ru.rsnms.reports.internal.tagged.font.FontProgram;
import ru.rsnms.reports.internal.tagged.structure.Element;
import ru.rsnms.reports.internal.tagged.text.Format;
import ru.rsnms.reports.internal.tagged.text.Line;
import ru.rsnms.reports.internal.tagged.text.Run;
import ru.rsnms.reports.internal.tagged.text.StyledText;

/**
 * Draws the lines of one text. Blanks at line ends are written, so that copied words stay apart; a
 * hyphen that the text does not have is written as a soft one, so that it disappears in a copy.
 */
final class TextDrawing {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NUMBER_SIGN = '\u2116';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final float UNDERLINE_DEPTH = 0.11f;
  private static final float STRIKE_HEIGHT = 0.25f;
  private static final float RULE_THICKNESS = 0.05f;
  private static final TabStop NO_STOP = new TabStop(0, TabStopAlignEnum.LEFT);

  /** Where links of a text are noted. */
  interface Links {

    /** The element for a linked stretch and the note of its place. */
    Element linked(Run run, Element text, double left, double bottom, double right, double top);
  }

  private final PageContent page;
  private final Bytes operators;
  private final StyledText text;
  private final Format format;
  private final Element element;
  private final boolean cell;
  private final Links links;
  private final double originX;
  private final double originY;

  private boolean begun;
  private double lastX;
  private double lastY;

  /**
   * @param element of the structure the text belongs to; nullable
   * @param cell whether it stands beside others in a table: a blank keeps their words apart in a
   *     copy
   * @param originX left edge of the text
   * @param originY upper edge of the text, from the lower edge of the page
   */
  TextDrawing(
      PageContent page,
      StyledText text,
      Format format,
      Element element,
      boolean cell,
      Links links,
      double originX,
      double originY) {
    this.page = page;
    this.operators = page.operators();
    this.text = text;
    this.format = format;
    this.element = element;
    this.cell = cell;
    this.links = links;
    this.originX = originX;
    this.originY = originY;
  }

  void draw(List<Line> lines, HorizontalTextAlignEnum across) {
    boolean decorated = isDecorated();
    if (!decorated) {
      page.begin(element);
      begin();
    }
    for (Line line : lines) {
      if (decorated) {
        drawDecorated(line, across);
      } else {
        drawLine(line, across);
      }
    }
    if (!decorated) {
      end();
      page.end();
    }
  }

  private boolean isDecorated() {
    for (Run run : text.runs()) {
      if (run.underlined() || run.struck() || run.background() != null || run.link() != null) {
        return true;
      }
    }
    return false;
  }

  private void begin() {
    operators.put("BT\n");
    begun = false;
  }

  private void end() {
    page.rise(0);
    operators.put("ET\n");
  }

  private void drawLine(Line line, HorizontalTextAlignEnum across) {
    double spread = spread(line, across);
    double x = start(line, across);
    for (Piece piece = first(line, x); piece != null; piece = next(piece, line, spread)) {
      show(piece, line, spread);
    }
  }

  /** A part of a line in one look between two tabs. */
  private record Piece(int from, int to, int run, double x, double segmentX, TabStop stop) {}

  private double start(Line line, HorizontalTextAlignEnum across) {
    double spare = spare(line);
    double start = format.start(line.first());
    return switch (across) {
      case RIGHT -> start + spare;
      case CENTER -> start + spare / 2;
      default -> start;
    };
  }

  /** Room that a line leaves. */
  private double spare(Line line) {
    if (text.text().indexOf('\t', line.start()) >= 0
        && text.text().indexOf('\t', line.start()) < line.end()) {
      return 0;
    }
    double hyphen = line.hyphen() ? text.runs().get(text.runAt(line.end() - 1)).hyphenWidth() : 0;
    return format.width()
        - format.right()
        - format.start(line.first())
        - text.width(line.start(), line.end())
        - hyphen;
  }

  /** What every gap of the line is widened by, in points. */
  private double spread(Line line, HorizontalTextAlignEnum across) {
    if (across != HorizontalTextAlignEnum.JUSTIFIED || line.last()) {
      return 0;
    }
    int gaps = 0;
    for (int i = line.start(); i < line.end(); i++) {
      if (isGap(i, line.end())) {
        gaps++;
      }
    }
    return gaps == 0 ? 0 : Math.max(0, spare(line) / gaps);
  }

  /** Whether a blank may be widened: not after a number sign and not inside a number. */
  private boolean isGap(int at, int end) {
    char c = text.text().charAt(at);
    if (c != NO_BREAK_SPACE || at == 0 || at + 1 >= end) {
      return c == ' ' && at < end;
    }
    char before = text.text().charAt(at - 1);
    return before != NUMBER_SIGN
        && !(Character.isDigit(before) && Character.isDigit(text.text().charAt(at + 1)));
  }

  private Piece first(Line line, double x) {
    return piece(line.start(), line, x, x, NO_STOP);
  }

  private Piece piece(int from, Line line, double x, double segmentX, TabStop stop) {
    if (from >= line.end()) {
      return null;
    }
    if (text.text().charAt(from) == '\t') {
      TabStop next = format.stopAfter((float) x);
      int segmentEnd = text.text().indexOf('\t', from + 1);
      int to = segmentEnd < 0 || segmentEnd > line.end() ? line.end() : segmentEnd;
      double after = Format.afterStop(next, (float) x, text.width(from + 1, to));
      return piece(from + 1, line, after, after, next);
    }
    int run = text.runAt(from);
    int tab = text.text().indexOf('\t', from);
    int end = Math.min(line.end(), text.runs().get(run).end());
    return new Piece(from, tab < 0 ? end : Math.min(end, tab), run, x, segmentX, stop);
  }

  private Piece next(Piece piece, Line line, double spread) {
    return piece(
        piece.to(), line, piece.x() + width(piece, line, spread), piece.segmentX(), piece.stop());
  }

  private double width(Piece piece, Line line, double spread) {
    double width = text.width(piece.from(), piece.to());
    if (spread > 0) {
      for (int i = piece.from(); i < piece.to(); i++) {
        width += isGap(i, line.end()) ? spread : 0;
      }
    }
    return width;
  }

  private void drawDecorated(Line line, HorizontalTextAlignEnum across) {
    double spread = spread(line, across);
    double y = originY - line.baseline();
    for (Piece piece = first(line, start(line, across));
        piece != null;
        piece = next(piece, line, spread)) {
      Run run = text.runs().get(piece.run());
      double left = originX + piece.x();
      double right = left + width(piece, line, spread);
      double low = y - run.face().descent() * run.size();
      double high = y + run.face().ascent() * run.size();
      page.begin(run.link() == null ? element : links.linked(run, element, left, low, right, high));
      if (run.background() != null) {
        page.fill(run.background());
        bar(left, low, right - left, high - low);
      }
      begin();
      show(piece, line, spread);
      end();
      double thickness = run.size() * RULE_THICKNESS;
      if (run.underlined()) {
        bar(left, y + run.rise() - run.size() * UNDERLINE_DEPTH, right - left, thickness);
      }
      if (run.struck()) {
        bar(left, y + run.rise() + run.size() * STRIKE_HEIGHT, right - left, thickness);
      }
      page.end();
    }
  }

  private void bar(double x, double y, double width, double height) {
    operators.numbers(x, y, width, height).put("re f\n");
  }

  private void show(Piece piece, Line line, double spread) {
    Run run = text.runs().get(piece.run());
    page.fill(run.color());
    page.rise(run.rise());
    double x = originX + piece.x();
    double y = originY - line.baseline();
    operators.number(begun ? x - lastX : x).put(' ');
    operators.number(begun ? y - lastY : y).put(" Td\n");
    lastX = round(x);
    lastY = round(y);
    begun = true;
    boolean lastPiece = piece.to() == line.end();
    showCharacters(piece, line, run, spread * 1000 / run.size(), lastPiece);
  }

  /** The number as it is written: differences must not add up. */
  private static double round(double number) {
    return Math.round(number * 1000) / 1000d;
  }

  private void showCharacters(Piece piece, Line line, Run run, double spread, boolean lastPiece) {
    String words = text.text();
    FontProgram program = null;
    for (int i = piece.from(); i < piece.to(); i++) {
      char c = words.charAt(i);
      boolean pair = isPair(words, i);
      if (c < ' ' || run.face().isInvisible(pair ? words.codePointAt(i) : c)) {
        continue;
      }
      program = use(run.face().program(c, words, i), program, run, spread);
      code(program.code(pair ? words.codePointAt(i) : c));
      if (spread > 0 && isGap(i, line.end())) {
        operators.put(')').number(-spread).put('(');
      }
      i += pair ? 1 : 0;
    }
    if (lastPiece && line.hyphen()) {
      program = use(run.face().standardProgram(), program, run, spread);
      code(program.code(SOFT_HYPHEN));
    } else if (piece.to() == words.length()
        ? cell && line.last()
        : isBlank(words, piece.to()) && (!lastPiece || line.end() < line.next())) {
      program = use(run.face().standardProgram(), program, run, spread);
      boolean bound = piece.to() < words.length() && words.charAt(piece.to()) == NO_BREAK_SPACE;
      code(program.code(bound ? NO_BREAK_SPACE : ' '));
    }
    close(program, spread);
  }

  private FontProgram use(FontProgram needed, FontProgram current, Run run, double spread) {
    if (needed != current) {
      close(current, spread);
      page.font(needed, run.size());
      operators.put(spread > 0 ? "[(" : "(");
    }
    return needed;
  }

  private void code(int code) {
    operators.literal(code >> 8, code & 0xFF);
  }

  /** What parts words there: blanks, tabs and line ends. */
  private static boolean isBlank(String words, int at) {
    return at < words.length()
        && switch (words.charAt(at)) {
          case ' ', NO_BREAK_SPACE, '\t', '\n' -> true;
          default -> false;
        };
  }

  private static boolean isPair(String words, int at) {
    return Character.isHighSurrogate(words.charAt(at))
        && at + 1 < words.length()
        && Character.isLowSurrogate(words.charAt(at + 1));
  }

  private void close(FontProgram program, double spread) {
    if (program != null) {
      operators.put(spread > 0 ? ")]TJ\n" : ")Tj\n");
    }
  }
}
