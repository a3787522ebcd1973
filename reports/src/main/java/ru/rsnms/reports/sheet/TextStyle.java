package ru.rsnms.reports.sheet;

/** How a paragraph is set. */
public enum TextStyle {
  /** Justified, first line indented. */
  BODY,
  /** Flush left without an indent, set apart: the resolving word of an order. */
  FLUSH,
  /** Centred, upright. */
  CENTERED,
  /** Centred, bold: the title of a document without a form; lines are separated by line feeds. */
  TITLE,
  /** Centred, bold: a section; kept with the text that follows. */
  HEADING,
  /** Flush left, bold: a part of a section; kept with the text that follows. */
  SUBHEADING,
  /** New wording quoted by an amending document. */
  QUOTE,
  /** Item of a list. */
  LIST_ITEM,
  /** Smaller type, no indent: explanations under a text or a table. */
  NOTE
}
