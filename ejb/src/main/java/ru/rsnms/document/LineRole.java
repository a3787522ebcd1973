package ru.rsnms.document;

/** What a line of a paper that is being recognised is taken for; a person may change it. */
public enum LineRole {
  /** State registration above the letterhead. */
  REGISTRATION,
  ISSUER,
  /** «ПРИКАЗ», «РАСПОРЯЖЕНИЕ». */
  KIND,
  /** Date, number, place. */
  REQUISITES,
  TITLE,
  PREAMBLE,
  RESOLVING_WORD,
  SIGNATORY,
  /** A line of the familiarisation list. */
  ACQUAINTANCE,
  /** Corner mark: an annex begins. */
  ANNEX_MARK,
  ANNEX_TITLE,
  SECTION,
  CLAUSE,
  PARAGRAPH,
  LIST_ITEM,
  SUBHEADING,
  /** New wording that an amending clause introduces. */
  QUOTE,
  FOOTNOTE,
  TABLE_HEAD,
  /** The row «1 2 3 …» under the head. */
  TABLE_NUMBERS,
  /** Heading across all columns: a section of a plan, a direction. */
  TABLE_SECTION,
  /** Smaller heading across all columns. */
  TABLE_GROUP,
  TABLE_ROW,
  /** The line goes on with the line above. */
  CONTINUATION,
  /** Its words already stand in the cells of the row above. */
  ROW_PART,
  /** Nobody knows what it is: stays where it stands as a paragraph, with a finding. */
  UNKNOWN,
  /** A page number and the like: left out by a person. */
  LEFT_OUT;

  /** Is the line a requisite, kept in {@link PaperHead}? */
  public boolean isOfHead() {
    return ordinal() <= RESOLVING_WORD.ordinal() || this == SIGNATORY || this == ACQUAINTANCE;
  }

  /** Does the line belong to a table? */
  public boolean isOfTable() {
    return switch (this) {
      case TABLE_HEAD, TABLE_NUMBERS, TABLE_SECTION, TABLE_GROUP, TABLE_ROW, ROW_PART -> true;
      default -> false;
    };
  }
}
