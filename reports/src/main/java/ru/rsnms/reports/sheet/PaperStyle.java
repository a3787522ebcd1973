package ru.rsnms.reports.sheet;

/**
 * House style of an issuing body: measures of its paper.
 *
 * @param fontFamily family of a font extension on the class path
 * @param portrait margins of upright sheets
 * @param landscape margins of sheets turned on their side
 * @param type sizes of type
 * @param firstLineMm indent of the first line of a paragraph
 * @param lineSpacing spacing of running text as a multiple of single spacing
 * @param dividesWords whether words of running text in the cells of tables are divided where that
 *     saves a line; titles, headers, capitals and abbreviations never are
 */
public record PaperStyle(
    String fontFamily,
    Margins portrait,
    Margins landscape,
    TypeSizes type,
    double firstLineMm,
    double lineSpacing,
    boolean dividesWords) {

  private static final PaperStyle STANDARD =
      new PaperStyle(
          "Liberation Serif",
          new Margins(20, 10, 20, 30),
          new Margins(30, 20, 15, 20),
          new TypeSizes(13, 14, 16, 11, 11, 10),
          12.5,
          1.15,
          true);

  /** The style of the ministry: GOST R 7.0.97-2025, documents kept for more than ten years. */
  public static PaperStyle standard() {
    return STANDARD;
  }

  /** The same style with words divided in tables or not. */
  public PaperStyle dividing(boolean words) {
    return new PaperStyle(fontFamily, portrait, landscape, type, firstLineMm, lineSpacing, words);
  }

  /** The same style in another family. */
  public PaperStyle in(String family) {
    return new PaperStyle(
        family, portrait, landscape, type, firstLineMm, lineSpacing, dividesWords);
  }

  /** Margins of a sheet in millimetres. */
  public record Margins(double top, double right, double bottom, double left) {}

  /**
   * Sizes of type in points.
   *
   * @param text running text, headings, requisites
   * @param letterhead name of the issuing body
   * @param kind kind of the document («order»)
   * @param table cells and headers of tables
   * @param note notes under the text
   * @param footnote footnotes and executor
   */
  public record TypeSizes(
      double text, double letterhead, double kind, double table, double note, double footnote) {}
}
