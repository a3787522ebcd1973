package ru.rsnms.reports.internal.tagged.font;

/** The face has no glyph for a character: nothing is printed rather than a gap or a box. */
public final class MissingGlyph extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int codePoint;
  private final String family;
  private final String place;

  /**
   * @param place the words around the character; may be empty
   */
  MissingGlyph(int codePoint, String family, String place) {
    super(
        "No glyph in %s for U+%04X %s%s"
            .formatted(
                family,
                codePoint,
                Character.getName(codePoint),
                place.isEmpty() ? "" : " in: " + place));
    this.codePoint = codePoint;
    this.family = family;
    this.place = place;
  }

  /** The words around the character; may be empty. */
  public String place() {
    return place;
  }

  public int codePoint() {
    return codePoint;
  }

  public String family() {
    return family;
  }
}
