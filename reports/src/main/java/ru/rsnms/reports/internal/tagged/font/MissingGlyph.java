package ru.rsnms.reports.internal.tagged.font;

/** The face has no glyph for a character: nothing is printed rather than a gap or a box. */
public final class MissingGlyph extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int codePoint;
  private final String family;

  MissingGlyph(int codePoint, String family) {
    super(
        "No glyph in %s for U+%04X %s".formatted(family, codePoint, Character.getName(codePoint)));
    this.codePoint = codePoint;
    this.family = family;
  }

  public int codePoint() {
    return codePoint;
  }

  public String family() {
    return family;
  }
}
