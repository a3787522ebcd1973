package ru.rsnms.reports.internal.text;

import com.lowagie.text.pdf.BaseFont;
import ru.rsnms.reports.UnprintableText;

/** One face of a font with its measures; immutable, shared by all documents. */
public final class FontFace {

  private static final int QUICK = 0x2200;
  private static final int MISSING = -1;

  private final BaseFont baseFont;
  private final String family;
  private final int[] advances = new int[QUICK];

  /** Distances from the baseline and between lines, as parts of the size. */
  private final float ascent;

  private final float descent;
  private final float leading;

  FontFace(BaseFont baseFont, String family) {
    this.baseFont = baseFont;
    this.family = family;
    for (char c = 0; c < QUICK; c++) {
      advances[c] = lookUp(c);
    }
    ascent = baseFont.getFontDescriptor(BaseFont.AWT_ASCENT, 1);
    descent = -baseFont.getFontDescriptor(BaseFont.AWT_DESCENT, 1);
    leading = baseFont.getFontDescriptor(BaseFont.AWT_LEADING, 1);
  }

  public BaseFont baseFont() {
    return baseFont;
  }

  /** Advance of a character in thousandths of the size. */
  private int advance(char c) {
    return c < QUICK ? advances[c] : lookUp(c);
  }

  private int lookUp(char c) {
    return baseFont.charExists(c) ? baseFont.getWidth(c) : MISSING;
  }

  /**
   * Width of a run of text in points.
   *
   * @throws UnprintableText if a character has no glyph
   */
  public float width(CharSequence text, int from, int to, float size) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      int advance = advance(text.charAt(i));
      if (advance == MISSING) {
        throw new UnprintableText(Character.codePointAt(text, i), family, excerpt(text, i));
      }
      sum += advance;
    }
    return sum * size / 1000f;
  }

  private static String excerpt(CharSequence text, int at) {
    return text.subSequence(Math.max(0, at - 20), Math.min(text.length(), at + 20)).toString();
  }

  /** Height of a single-spaced line in points. */
  public float lineHeight(float size) {
    return (ascent + descent + leading) * size;
  }

  /** Distance of the baseline from the top of a line of the given height, in points. */
  public float baseline(float size, float lineHeight) {
    return (lineHeight - (ascent + descent) * size) / 2 + ascent * size;
  }
}
