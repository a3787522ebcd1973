package ru.rsnms.amendment;

import java.util.List;
import java.util.UUID;
import ru.rsnms.document.WordDifference.Piece;

/**
 * A line of the table «было – стало».
 *
 * @param place the unit as a person names it («Пункт 2.1»)
 * @param before empty where the unit did not exist
 * @param after empty where it is in force no more
 */
public record ComparedUnit(
    UUID id,
    String place,
    Kind kind,
    List<Piece> before,
    List<Piece> after,
    List<EditionMark> grounds) {

  /** What happened to the unit. */
  public enum Kind {
    REWORDED,
    ADDED,
    REPEALED
  }

  public ComparedUnit {
    before = List.copyOf(before);
    after = List.copyOf(after);
    grounds = List.copyOf(grounds);
  }
}
