package ru.rsnms.document;

/** What a unit of a legal text is; decides its numbering and how it is set on paper. */
public enum UnitKind {
  /** «Раздел»: a numbered, centred heading with clauses under it. */
  SECTION,
  /** «Пункт», «подпункт»: numbered 1, 1.1, 1.1.1 by its place in the tree. */
  CLAUSE,
  /** «Абзац»: text without a number. */
  PARAGRAPH,
  /** Item of a list inside a clause, with the mark it is printed with («а)», «–»), or none. */
  LIST_ITEM,
  /** A line that announces what follows («на региональном уровне:»). */
  SUBHEADING,
  /** New wording that an amending clause introduces, quotation marks included. */
  QUOTE,
  /** A table; its rows are in {@link NormUnit#table()}. */
  TABLE,
  /** Remark under a table, with its mark. */
  FOOTNOTE;

  /** Does the system give the number? */
  public boolean isNumbered() {
    return this == SECTION || this == CLAUSE;
  }
}
