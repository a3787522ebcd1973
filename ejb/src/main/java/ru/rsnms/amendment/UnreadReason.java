package ru.rsnms.amendment;

/** Why a clause of an amending act was not turned into instructions. */
public enum UnreadReason {
  /** No wording of the closed list was recognised. */
  WORDING,
  /** The unit named does not exist in the act on that day. */
  UNIT_ABSENT,
  /** The unit named may be one of several. */
  UNIT_AMBIGUOUS,
  /** The words to change are not there, or are there twice. */
  WORDS,
  /** «В соответствующем падеже»: the forms have to be written out. */
  CASES,
  /** Units never change their numbers; the clause wants it. */
  RENUMBERING,
  /** A table's rows are changed with the whole table. */
  TABLE,
  /** The new wording is missing or its parts cannot be told apart. */
  NEW_WORDING,
  /** The amendment stands against a rule (number used, unit repealed). */
  RULE
}
