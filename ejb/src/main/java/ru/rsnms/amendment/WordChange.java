package ru.rsnms.amendment;

/**
 * A change of words inside a unit.
 *
 * @param found words of the text in force; empty only where words are added at the end
 * @param put words that come in; empty where words go out
 * @param side where new words are added, of {@code found}
 */
public record WordChange(String found, String put, Side side, Occurrence occurrence) {

  /** Before or behind the words found. */
  public enum Side {
    BEFORE,
    AFTER
  }

  public WordChange {
    found = found == null ? "" : found;
    put = put == null ? "" : put;
    side = side == null ? Side.AFTER : side;
    occurrence = occurrence == null ? Occurrence.ONLY : occurrence;
  }

  public static WordChange replace(String found, String put) {
    return new WordChange(found, put, Side.AFTER, Occurrence.ONLY);
  }

  public static WordChange delete(String found) {
    return replace(found, "");
  }

  public static WordChange addAfter(String found, String put) {
    return replace(found, put);
  }

  /** At the end of the unit, before its closing punctuation. */
  public static WordChange addAtEnd(String put) {
    return replace("", put);
  }

  public WordChange at(Occurrence wanted) {
    return new WordChange(found, put, side, wanted);
  }
}
