package ru.rsnms.reserve.award;

import java.util.List;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.rule.ContestRank;

/**
 * A line of a list of winners and what becomes of it.
 *
 * @param row as people count
 * @param year {@code null} where it cannot be read, as is the rank
 * @param choices people who fit, if several do
 * @param chosen who it is, {@code null} while nobody has said or nobody fits
 * @param complaint Russian sentence with what is wrong, {@code null} if nothing is
 */
public record AwardLine(
    int row,
    String contest,
    String edition,
    Integer year,
    ContestRank rank,
    String person,
    AwardState state,
    List<Choice> choices,
    Choice chosen,
    String complaint) {

  public AwardLine {
    choices = List.copyOf(choices);
  }

  /**
   * Somebody who fits.
   *
   * @param organization where the person works, {@code null} without work
   */
  public record Choice(PersonId id, String name, String organization) {}

  public AwardLine kept() {
    return new AwardLine(
        row, contest, edition, year, rank, person, AwardState.KEPT, choices, chosen, null);
  }
}
