package ru.rsnms.reserve.cadre;

/** What no longer holds of a line of a draft since it was printed. */
public record LineChange(Kind kind, String name, String was, String now) {

  /** In which way. */
  public enum Kind {
    /** The decision is gone, is not final any more, or went the other way. */
    GONE,
    /** Another score, ground, protocol or version of the rules. */
    CHANGED,
    /** A final decision that the draft does not name. */
    MISSING
  }
}
