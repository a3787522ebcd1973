package ru.rsnms.reports.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One row of a document before and after it is put on a page: a band of the template with its
 * texts.
 *
 * @param band band that prints it
 * @param gap band with the room before it, left out at the top of a page; nullable
 * @param texts values of the text fields of the band
 * @param rules names of what is printed with it: rules of a table, furniture of a page
 * @param keepsNext whether its end stays on one page with the beginning of the next row
 * @param place its place in a table; nullable
 */
record FlowRow(
    String band,
    String gap,
    Map<String, String> texts,
    Set<String> rules,
    boolean keepsNext,
    TablePlace place) {

  static final String TOP_RULE = "top";
  static final String CLOSING_RULE = "closing";
  static final String SIGNATURE = "signature";
  static final String MARKED_SIGNATURE = "signature_marked";

  /** Key of the texts: what a heading is, for those who do not see it. */
  static final String TAG = "tag";

  /** Key of the texts: the name of the table that begins with the row. */
  static final String TABLE = "table";

  /** Key of the texts: whether a row of a table goes on on the next page. */
  static final String GOES_ON = "goes_on";

  static FlowRow of(String band, String text) {
    return of(band, Map.of("text", text));
  }

  static FlowRow of(String band, Map<String, String> texts) {
    return new FlowRow(band, null, texts, Set.of(), false, null);
  }

  /** Whether the row prints what is printed only under a flag: a rule or a merged cell. */
  boolean has(String flag) {
    return flag.startsWith(TableBands.HAS)
        ? texts.get(flag.substring(TableBands.HAS.length())) != null
        : rules.contains(flag);
  }

  boolean isSignature() {
    return band.equals(SIGNATURE) || band.equals(MARKED_SIGNATURE);
  }

  boolean isInTable() {
    return place != null;
  }

  boolean isInTableOf(FlowRow other) {
    return isInTable() && other.isInTable() && place.head() == other.place.head();
  }

  FlowRow after(String gapBand) {
    return new FlowRow(band, gapBand, texts, rules, keepsNext, place);
  }

  FlowRow keepingNext() {
    return new FlowRow(band, gap, texts, rules, true, place);
  }

  FlowRow withTexts(String newBand, Map<String, String> newTexts) {
    return new FlowRow(newBand, gap, newTexts, rules, keepsNext, place);
  }

  FlowRow withText(String field, String text) {
    Map<String, String> more = new HashMap<>(texts);
    more.put(field, text);
    return withTexts(band, more);
  }

  /** The row as the last one of its table on a page. */
  FlowRow closed() {
    return new FlowRow(band, gap, texts, with(CLOSING_RULE), keepsNext, place);
  }

  /**
   * The row as the first part of one that ends on another page: for those who do not see it both
   * are one row. Merged cells begin anew on each page and part it.
   */
  FlowRow goingOn() {
    return place.columns() > 0 ? this : withText(GOES_ON, "true");
  }

  /** The row as the first one on a page. */
  FlowRow atTop() {
    if (!isInTable()) {
      return after(null);
    }
    Map<String, String> shown = new HashMap<>(texts);
    shown.putAll(place.resumed());
    return new FlowRow(band, null, shown, with(TOP_RULE), keepsNext, place.begun());
  }

  private Set<String> with(String rule) {
    Set<String> more = new HashSet<>(rules);
    more.add(rule);
    return more;
  }
}
