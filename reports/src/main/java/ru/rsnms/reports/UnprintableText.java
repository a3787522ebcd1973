package ru.rsnms.reports;

/**
 * The font of the house style has no glyph for a character: nothing is printed rather than a gap or
 * a box.
 */
public final class UnprintableText extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int codePoint;
  private final String place;

  public UnprintableText(int codePoint, String fontFamily, String context) {
    super(
        "No glyph in %s for U+%04X %s in: %s"
            .formatted(fontFamily, codePoint, Character.getName(codePoint), context));
    this.codePoint = codePoint;
    this.place = context;
  }

  /** The words around the character. */
  public String place() {
    return place;
  }

  /** The Unicode code point of the first character that cannot be printed. */
  public int codePoint() {
    return codePoint;
  }
}
