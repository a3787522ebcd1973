package ru.rsnms.agreement.talk;

/** Why a change that one party has achieved cannot be offered to another. */
public enum NotOffered {
  /** The other text has not been sent yet, or is agreed, signed or ended. */
  STAGE,
  /** The clause is not in the other text any more. */
  UNIT_GONE,
  /** The clause was changed there. */
  UNIT_CHANGED,
  /** The clause names data of the party, so that new words for one are wrong for another. */
  OWN_DATA,
  /** The other text says so already. */
  SAME,
  /** It was offered before. */
  OFFERED,
  /** Another proposal about the clause is not answered or not brought in there. */
  BUSY
}
