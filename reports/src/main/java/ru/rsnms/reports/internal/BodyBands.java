package ru.rsnms.reports.internal;

/**
 * Bands of a paragraph and of its parts on different pages, which differ in the indent and the last
 * line.
 */
final class BodyBands {

  static final String WHOLE = "body";
  private static final String HEAD = "body_head";
  private static final String MIDDLE = "body_middle";
  private static final String REST = "body_rest";

  private BodyBands() {}

  static boolean isBody(String band) {
    return band.equals(WHOLE) || band.equals(REST);
  }

  /** Band for the lines before a page break; other bands are cut as they are. */
  static String head(String band) {
    return switch (band) {
      case WHOLE -> HEAD;
      case REST -> MIDDLE;
      default -> band;
    };
  }

  /** Band for the lines after a page break. */
  static String rest(String band) {
    return isBody(band) ? REST : band;
  }
}
