package ru.rsnms.reserve.rule;

import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

/**
 * Where a setting comes from, printed beside it wherever it is shown.
 *
 * @param source written in an act, decided where acts are silent, or still open
 * @param words the act with its clause, or the decision; empty while open
 */
public record Origin(Source source, String words) {

  public static final Origin OPEN = new Origin(Source.OPEN, "");

  private static final int LONGEST = 500;

  /** How a value came to be. */
  public enum Source {
    /** An act names the value. */
    ESTABLISHED,
    /** No act names it; somebody decided. */
    DECIDED,
    /** Nobody has decided yet: good enough for a draft only. */
    OPEN
  }

  public Origin {
    words = words == null ? "" : words.strip();
    if (words.length() > LONGEST) {
      throw new Invalid("reserve/origin-long", "origin", LONGEST);
    }
  }

  public static Origin established(String actAndClause) {
    return new Origin(Source.ESTABLISHED, actAndClause);
  }

  public static Origin decided(String decision) {
    return new Origin(Source.DECIDED, decision);
  }

  /** Is it said whose word the value is? */
  public boolean isNamed() {
    return source != Source.OPEN && !words.isEmpty();
  }

  /** As printed beside the value. */
  public String sentence() {
    return isNamed()
        ? Texts.of("reserve.origin." + source.name(), words)
        : Texts.of("reserve.origin.OPEN");
  }
}
