package ru.rsnms.document.adapter.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.rsnms.document.adapter.recognition.PdfPage.Glyph;

/** Puts signs together to words and lines, as an eye does. */
final class PdfLines {

  private static final char SOFT_HYPHEN = '\u00ad';

  /** Signs whose heights differ by less than this share of their size stand in one line. */
  private static final float SAME_LINE = 0.45f;

  private static final float GAP = 0.45f;

  /** So many sizes of a letter apart nothing belongs together. */
  private static final float FAR = 2;

  /** The hyphen at the end of a line where a word with a hyphen was broken. */
  private static final Pattern TORN = Pattern.compile("[\\p{L}\\d]-$");

  private static final Pattern REQUISITES = Patterns.of("requisites");

  private PdfLines() {}

  /**
   * @param y of the baseline
   * @param x where it begins
   * @param end where it ends
   * @param first how wide its first word is
   */
  record Line(String words, float y, float x, float end, float first, float size) {

    /** Does a word go on in the next line? */
    boolean isBroken() {
      return words.endsWith(String.valueOf(SOFT_HYPHEN)) || TORN.matcher(words).find();
    }

    /** The paragraph with one more line. */
    Line and(Line next) {
      return new Line(words + " " + next.words(), next.y(), x, next.end(), first, size);
    }

    Line with(String newWords) {
      return new Line(newWords, y, x, end, first, size);
    }
  }

  /** From top to bottom; a word that was broken at the end of a line is whole in the upper one. */
  static List<Line> of(List<Glyph> glyphs) {
    List<Line> lines = new ArrayList<>();
    rows(glyphs).forEach(signs -> lines.addAll(parts(signs)));
    return mended(lines);
  }

  private static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<List<Glyph>> rows = new ArrayList<>();
    float height = 0;
    float size = 0;
    for (var sign : glyphs.stream().sorted(Comparator.comparing(Glyph::y)).toList()) {
      var same = !rows.isEmpty() && sign.y() - height < SAME_LINE * Math.max(size, sign.size());
      if (same) {
        rows.get(rows.size() - 1).add(sign);
        if (sign.size() > size) {
          height = sign.y();
          size = sign.size();
        }
      } else {
        rows.add(new ArrayList<>(List.of(sign)));
        height = sign.y();
        size = sign.size();
      }
    }
    return rows;
  }

  /** Requisites that stand side by side far from each other are lines of their own. */
  private static List<Line> parts(List<Glyph> signs) {
    var sorted = signs.stream().sorted(Comparator.comparing(Glyph::x)).toList();
    List<Line> parts = new ArrayList<>();
    var from = 0;
    for (var i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).x() - sorted.get(i - 1).end() > FAR * sorted.get(i).size()) {
        line(sorted.subList(from, i), parts);
        from = i;
      }
    }
    var apart = parts.stream().anyMatch(part -> REQUISITES.matcher(part.words()).matches());
    if (parts.size() > 1 && !apart) {
      parts.clear();
      line(sorted, parts);
    }
    return parts;
  }

  private static void line(List<Glyph> signs, List<Line> to) {
    var words = new StringBuilder();
    Glyph last = null;
    var isFirst = true;
    var first = 0f;
    var size = 0f;
    for (var sign : signs) {
      if (last != null && isDoubled(last, sign)) {
        continue;
      }
      if (last != null && sign.x() - last.end() > GAP * space(last, sign)) {
        words.append(' ');
        isFirst = false;
      }
      words.append(sign.sign());
      isFirst &= !sign.sign().isBlank();
      if (isFirst) {
        first = sign.end() - signs.get(0).x();
      }
      size = Math.max(size, sign.size());
      last = sign;
    }
    var clean = words.toString().replaceAll("[ \u00a0\\t]+", " ").strip();
    if (!clean.isEmpty()) {
      to.add(new Line(clean, signs.get(0).y(), signs.get(0).x(), last.end(), first, size));
    }
  }

  /** Bold letters made by printing twice. */
  private static boolean isDoubled(Glyph last, Glyph sign) {
    return last.sign().equals(sign.sign())
        && !sign.sign().isBlank()
        && sign.x() - last.x() < last.width() * 0.3f;
  }

  private static float space(Glyph last, Glyph sign) {
    var space = Math.max(last.space(), sign.space());
    return space > 0 ? Math.min(space, sign.size() * 0.4f) : sign.size() * 0.25f;
  }

  private static List<Line> mended(List<Line> lines) {
    List<Line> whole = new ArrayList<>();
    for (var line : lines) {
      var above = whole.isEmpty() ? null : whole.get(whole.size() - 1);
      if (above == null || !above.isBroken()) {
        whole.add(line);
        continue;
      }
      var end = line.words().indexOf(' ');
      var rest = end < 0 ? "" : line.words().substring(end + 1);
      var tail = end < 0 ? line.words() : line.words().substring(0, end);
      var head = above.words().replace(String.valueOf(SOFT_HYPHEN), "");
      whole.set(whole.size() - 1, above.with(head + tail));
      if (!rest.isEmpty()) {
        whole.add(line.with(rest));
      }
    }
    return whole;
  }

  /** The lines of a cell as one text. */
  static String joined(List<Glyph> glyphs) {
    return of(glyphs).stream().map(Line::words).collect(Collectors.joining(" "));
  }

  /**
   * Lines put together to paragraphs: a line goes on with the one above if its first word had no
   * place there and it is not set in. What stands far from the margin line under line is one block.
   */
  static List<Line> paragraphs(List<Line> lines) {
    var left = left(lines);
    var right = right(lines);
    List<Line> result = new ArrayList<>();
    Line above = null;
    for (var line : lines) {
      var near = above != null && line.y() - above.y() < 2.4f * line.size();
      if (near && (isCutOff(above, right, line, left) || isBlock(above, line, left, right))) {
        var last = result.get(result.size() - 1);
        result.set(result.size() - 1, last.and(line));
      } else {
        result.add(line);
      }
      above = line;
    }
    return result;
  }

  static float left(List<Line> lines) {
    return (float) lines.stream().mapToDouble(Line::x).min().orElse(0);
  }

  static float right(List<Line> lines) {
    return (float) lines.stream().mapToDouble(Line::end).max().orElse(0);
  }

  /** Had the first word no place in the line above, which ends at the margin? */
  static boolean isCutOff(Line above, float right, Line line, float left) {
    var flush = line.x() - left < line.size() && Math.abs(line.size() - above.size()) < 1;
    return flush && above.end() + line.first() + line.size() * 0.6f > right;
  }

  private static boolean isBlock(Line above, Line line, float left, float right) {
    return Math.abs(line.x() - above.x()) < 1.5f && line.x() - left > 0.3f * (right - left);
  }
}
