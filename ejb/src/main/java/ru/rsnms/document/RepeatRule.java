package ru.rsnms.document;

/** Who is asked again when a draft goes through a new round; from the mildest to the strictest. */
public enum RepeatRule {
  /** Those who refused or remarked and those never asked; agreements stand whatever changed. */
  REMARKS,
  /** As above, and those who agreed to words that have changed since. */
  REMARKS_AND_CHANGED,
  /** Everybody anew. */
  EVERYBODY;

  /** What holds for a draft that is sent by no kept route. */
  public static final RepeatRule USUAL = REMARKS_AND_CHANGED;

  public boolean isMilderThan(RepeatRule other) {
    return compareTo(other) < 0;
  }
}
