package ru.rsnms.reserve.cadre;

import java.util.List;
import ru.rsnms.document.OrderRef;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.DecisionId;

/**
 * Who of a season is to be enrolled into a reserve now.
 *
 * @param people whom the order would name
 * @param act the draft that is there, {@code null} where there is none
 * @param keeping may the caller have the order drafted?
 */
public record Enrolment(
    SeasonId season,
    String seasonTitle,
    ReserveRef reserve,
    String municipality,
    List<Entering> people,
    ActId act,
    OrderRef order,
    boolean keeping) {

  /**
   * One of them.
   *
   * @param recommended for the reserve of the own municipality?
   * @param barred why the order would not name this person, {@code null} where it would
   */
  public record Entering(
      DecisionId decision,
      String name,
      String organization,
      String municipality,
      EntryOrigin origin,
      boolean recommended,
      String barred) {}
}
