package ru.rsnms.reserve.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.reserve.selection.Quota;
import ru.rsnms.reserve.sitting.SittingRow;

/**
 * Everything a page shows of one run but its rows.
 *
 * @param version goes back with each command
 * @param rulesNumber the frozen version of the season's rules it was computed by
 * @param inputsSha256 digest of the inputs
 * @param border last total that passed by result, {@code null} where nobody did
 * @param grounds how many pass by virtue of each
 * @param tiedPlaces places left for those who are equal in everything
 * @param proposed {@code null} until laid before the commission
 * @param confirmed {@code null} until confirmed
 * @param sitting whose protocol confirmed it, or the last one about a selection while it lies
 *     before the commission; {@code null} where none is written down
 * @param choiceReason why the commission chose so among equals, {@code null} without a tie
 * @param atBorder rows around the border, in their order
 * @param tiedRows whom only the commission can part
 */
public record RunCard(
    RunId id,
    SeasonId season,
    String seasonTitle,
    int level,
    long version,
    RunHead head,
    int rulesNumber,
    String inputsSha256,
    Quota quota,
    BigDecimal border,
    Map<Ground, Integer> grounds,
    int tiedPlaces,
    By proposed,
    By confirmed,
    SittingRow sitting,
    String choiceReason,
    List<RunRow> atBorder,
    List<RunRow> tiedRows,
    List<RunActionState> actions) {

  /** Who did something and when. */
  public record By(String name, Instant at) {}

  public RunActionState action(RunAction wanted) {
    return actions.stream()
        .filter(state -> state.action() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wanted.name()));
  }

  public int passedBy(Ground ground) {
    return grounds.getOrDefault(ground, 0);
  }
}
