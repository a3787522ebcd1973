package ru.rsnms.reports.internal.tagged.structure;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.sf.jasperreports.engine.JRPropertiesMap;
import ru.rsnms.reports.internal.tagged.file.Bytes;

/**
 * What the template says of an element by its properties.
 *
 * @param type {@code doc.tag}: a standard structure type; {@link #ARTIFACT} for furniture; nullable
 * @param alternative {@code doc.alt}: what a figure shows, in words; nullable
 * @param language {@code doc.lang}: nullable
 * @param group {@code doc.group}: name of the table or list the element belongs to; nullable
 * @param column {@code doc.column}: number of the first column of a cell, from 1; 0 if not said
 * @param columns {@code doc.columns}: how many columns a cell covers
 * @param rows {@code doc.rows}: how many rows a cell covers
 * @param scope {@code doc.scope}: Column, Row or Both; nullable
 * @param opensRow {@code doc.row=first}: the cell begins a row whatever its column
 * @param flow {@code doc.flow}: name under which a text that goes on on the next page is found by
 *     the element that continues it there; nullable: the same element of the template continues it
 * @param goesOn {@code doc.open=true}: its text goes on on the next page, even if no word is left
 *     for it, as that of a cell whose row does
 * @param readLast {@code doc.order=last}: drawn and read after everything else of its page
 * @param bookmarked {@code doc.bookmark=true}: a heading from H1 to H3 that is found among the
 *     bookmarks of a file of several pages
 */
public record Tags(
    String type,
    String alternative,
    String language,
    String group,
    int column,
    int columns,
    int rows,
    String scope,
    boolean opensRow,
    String flow,
    boolean goesOn,
    boolean readLast,
    boolean bookmarked) {

  /** A text of which the template says nothing. */
  static final Tags PARAGRAPH =
      new Tags("P", null, null, null, 0, 1, 1, null, false, null, false, false, false);

  /** A document inside of a file of many. */
  static final Tags PART =
      new Tags("Part", null, null, null, 0, 1, 1, null, false, null, false, false, false);

  /** Furniture of the page: rules, page numbers, repeated heads. */
  public static final String ARTIFACT = "Artifact";

  private static final Set<String> TYPES =
      Set.of(
          "Part",
          "Art",
          "Sect",
          "Div",
          "BlockQuote",
          "Caption",
          "TOC",
          "TOCI",
          "P",
          "H1",
          "H2",
          "H3",
          "H4",
          "H5",
          "H6",
          "L",
          "LI",
          "Lbl",
          "LBody",
          "Table",
          "TR",
          "TH",
          "TD",
          "Span",
          "Quote",
          "Note",
          "Reference",
          "Code",
          "Figure",
          "Formula",
          ARTIFACT);

  private static final Tags NONE =
      new Tags(null, null, null, null, 0, 1, 1, null, false, null, false, false, false);

  /**
   * Reads the properties of an element.
   *
   * @throws IllegalArgumentException if {@code doc.tag} is no structure type
   */
  public static Tags of(JRPropertiesMap properties) {
    String type = properties.getProperty("doc.tag");
    String alternative = properties.getProperty("doc.alt");
    if (type == null && alternative == null) {
      return NONE;
    }
    if (type != null && !TYPES.contains(type)) {
      throw new IllegalArgumentException("No structure type: " + type);
    }
    return new Tags(
        type == null ? "Figure" : type,
        alternative,
        properties.getProperty("doc.lang"),
        properties.getProperty("doc.group"),
        number(properties, "doc.column", 0),
        number(properties, "doc.columns", 1),
        number(properties, "doc.rows", 1),
        properties.getProperty("doc.scope"),
        "first".equals(properties.getProperty("doc.row")),
        properties.getProperty("doc.flow"),
        "true".equals(properties.getProperty("doc.open")),
        "last".equals(properties.getProperty("doc.order")),
        "true".equals(properties.getProperty("doc.bookmark")));
  }

  private static int number(JRPropertiesMap properties, String name, int otherwise) {
    String value = properties.getProperty(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  /** The level of the bookmark it gets, from 1; 0 for none. */
  public int bookmarkLevel() {
    return bookmarked && type.matches("H[1-3]") ? type.charAt(1) - '0' : 0;
  }

  public boolean isArtifact() {
    return ARTIFACT.equals(type);
  }

  public boolean isCell() {
    return "TH".equals(type) || "TD".equals(type);
  }

  boolean isColumnHeader() {
    return "TH".equals(type) && !"Row".equals(scope);
  }

  /**
   * The entries of the dictionary of its structure element.
   *
   * @param layout attributes of its place on the page, may be empty
   * @throws IllegalArgumentException if a figure is not described
   */
  String attributes(String layout) {
    Bytes entries = new Bytes(64);
    if (alternative != null) {
      entries.put("/Alt").text(alternative);
    } else if ("Figure".equals(type) || "Formula".equals(type)) {
      throw new IllegalArgumentException("A figure has no description: property doc.alt");
    }
    if (language != null) {
      entries.put("/Lang").text(language);
    }
    if (isCell()) {
      cell(entries);
    } else if (!layout.isEmpty()) {
      entries.put("/A<</O/Layout").put(layout).put(">>");
    }
    return new String(entries.copy(), StandardCharsets.ISO_8859_1);
  }

  private void cell(Bytes entries) {
    if (columns > 1 || rows > 1 || "TH".equals(type)) {
      entries.put("/A<</O/Table");
      if (columns > 1) {
        entries.put("/ColSpan ").number(columns);
      }
      if (rows > 1) {
        entries.put("/RowSpan ").number(rows);
      }
      if ("TH".equals(type)) {
        entries.put("/Scope/").put(scope == null ? "Column" : scope);
      }
      entries.put(">>");
    }
  }
}
