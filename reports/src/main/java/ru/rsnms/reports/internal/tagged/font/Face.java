package ru.rsnms.reports.internal.tagged.font;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One face of a family: measures of its characters and the programs that print them. Thread-safe;
 * shared by all documents.
 */
public final class Face {

  private static final int QUICK = 0x2200;
  private static final int MISSING = -1;
  private static final int WORDS_AROUND = 24;
  private static final int HYPHEN = '-';
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int NON_BREAKING_HYPHEN = 0x2011;

  private final String family;
  private final Face fallback;
  private final TrueType font;
  private final int[] advances = new int[QUICK];
  private final boolean[] invisible = new boolean[QUICK];
  private final Map<Integer, FontProgram> programs = new ConcurrentHashMap<>();
  private final FontProgram standard;
  private final int hyphenAdvance;
  private final float ascent;
  private final float descent;
  private final float leading;

  /** Reads a face that prints its own characters alone. */
  public Face(String family, byte[] file) {
    this(family, file, null);
  }

  /**
   * Reads a face.
   *
   * @param file bytes of a TrueType file
   * @param fallback prints the characters that this face lacks; nullable
   */
  public Face(String family, byte[] file, Face fallback) {
    this.family = family;
    this.fallback = fallback;
    font = new TrueType(file);
    for (int c = 0; c < QUICK; c++) {
      advances[c] = lookUp(c);
      invisible[c] = leavesNoInk(c);
    }
    hyphenAdvance = font.thousandths(font.advance(glyph(SOFT_HYPHEN)));
    ascent = part(font.header(4));
    descent = -part(font.header(6));
    leading = part(font.header(8));
    standard = program(CharacterSet.STANDARD);
  }

  private float part(int units) {
    return (float) units / font.unitsPerEm();
  }

  private int lookUp(int codePoint) {
    if (leavesNoInk(codePoint)) {
      return 0;
    }
    int glyph = glyph(codePoint);
    if (glyph != 0) {
      return font.thousandths(font.advance(glyph));
    }
    return fallback == null ? MISSING : fallback.lookUp(codePoint);
  }

  /** Control and formatting characters and halves of pairs take no room and leave no ink. */
  public boolean isInvisible(int codePoint) {
    return codePoint < QUICK ? invisible[codePoint] : leavesNoInk(codePoint);
  }

  private static boolean leavesNoInk(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** Advance of the hyphen at the end of a line, in thousandths of the size. */
  public int hyphenAdvance() {
    return hyphenAdvance;
  }

  /** The program with the characters of every paper, blank and soft hyphen among them. */
  public FontProgram standardProgram() {
    return standard;
  }

  /** Glyph of a character; 0 if there is none. */
  int glyph(int codePoint) {
    Integer glyph = font.glyphs().get(codePoint);
    if (glyph == null && (codePoint == SOFT_HYPHEN || codePoint == NON_BREAKING_HYPHEN)) {
      glyph = font.glyphs().get(HYPHEN);
    }
    return glyph == null ? 0 : glyph;
  }

  /**
   * Advance of a character in thousandths of the size; 0 if it is invisible.
   *
   * @throws MissingGlyph if the face does not have it
   */
  public int advance(int codePoint) {
    int advance = codePoint < QUICK ? advances[codePoint] : lookUp(codePoint);
    if (advance == MISSING) {
      throw new MissingGlyph(codePoint, family, "");
    }
    return advance;
  }

  private static String around(CharSequence text, int at) {
    int from = Math.max(0, at - WORDS_AROUND);
    int to = Math.min(text.length(), at + WORDS_AROUND);
    return text.subSequence(from, to).toString().replace('\n', ' ').strip();
  }

  /**
   * Sum of the advances of some text in thousandths of the size.
   *
   * @throws MissingGlyph if the face does not have a character
   */
  public long advance(CharSequence text, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < QUICK && advances[c] >= 0) {
        sum += advances[c];
      } else {
        int codePoint = Character.codePointAt(text, i);
        int advance = codePoint < QUICK ? advances[codePoint] : lookUp(codePoint);
        if (advance == MISSING) {
          throw new MissingGlyph(codePoint, family, around(text, i));
        }
        sum += advance;
        i += Character.charCount(codePoint) - 1;
      }
    }
    return sum;
  }

  /** The program that prints a character which is not invisible. */
  public FontProgram program(char first, CharSequence text, int at) {
    if (standard.has(first)) {
      return standard;
    }
    int codePoint = Character.codePointAt(text, at);
    return fallback != null && glyph(codePoint) == 0
        ? fallback.program(first, text, at)
        : program(CharacterSet.of(codePoint));
  }

  private FontProgram program(int characterSet) {
    return programs.computeIfAbsent(characterSet, key -> new FontProgram(this, font, key));
  }

  public String family() {
    return family;
  }

  /** Height above the baseline as a part of the size. */
  public float ascent() {
    return ascent;
  }

  /** Depth under the baseline as a part of the size. */
  public float descent() {
    return descent;
  }

  /** Room between lines as a part of the size. */
  public float leading() {
    return leading;
  }
}
