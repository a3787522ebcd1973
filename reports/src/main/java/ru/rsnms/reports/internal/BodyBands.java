package ru.rsnms.reports.internal;

/**
 * Bands of a paragraph and of its parts on different pages, which differ in the indent and the last
 * line.
 */
final class BodyBands {

  static final String WHOLE = "body";

  /** A paragraph that is an item of a list. */
  static final String ITEM = "item";

  private static final String HEAD = "_head";
  private static final String MIDDLE = "_middle";
  private static final String REST = "_rest";

  private BodyBands() {}

  static boolean isBody(String band) {
    return isWhole(band) || band.endsWith(REST);
  }

  private static boolean isWhole(String band) {
    return band.equals(WHOLE) || band.equals(ITEM);
  }

  /** Band for the lines before a page break; other bands are cut as they are. */
  static String head(String band) {
    if (isWhole(band)) {
      return band + HEAD;
    }
    return band.endsWith(REST) ? kind(band) + MIDDLE : band;
  }

  /** Band for the lines after a page break. */
  static String rest(String band) {
    return isBody(band) ? kind(band) + REST : band;
  }

  /** Whether the paragraph goes on on the next page. */
  static boolean goesOn(String band) {
    return band.endsWith(HEAD) || band.endsWith(MIDDLE);
  }

  /** Whether the paragraph began on the page before. */
  static boolean goesOnFromBefore(String band) {
    return band.endsWith(MIDDLE) || band.endsWith(REST);
  }

  private static String kind(String band) {
    return band.endsWith(REST) ? band.substring(0, band.length() - REST.length()) : band;
  }
}
