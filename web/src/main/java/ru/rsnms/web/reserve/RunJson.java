package ru.rsnms.web.reserve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.run.RunActionState;
import ru.rsnms.reserve.run.RunCard;
import ru.rsnms.reserve.run.RunRow;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.reserve.selection.Quota;
import ru.rsnms.web.reserve.LevelJson.RunHeadJson;
import ru.rsnms.web.reserve.SittingJson.SittingRowJson;
import ru.rsnms.web.rest.Versioned;

/**
 * A selection run as the API tells it, but for its rows.
 *
 * @param rulesNumber the frozen version of the season's rules
 * @param inputsSha256 digest of what it was computed from
 * @param border last total that passed by result
 * @param grounds how many pass by virtue of each
 * @param sitting whose protocol confirmed it, or the last one about a selection while it lies
 *     before the commission; {@code null} where none is written down
 * @param atBorder rows around the border
 * @param tiedRows whom only the commission can part
 * @param actions what the caller may do now, and why not the rest
 */
public record RunJson(
    UUID season,
    int level,
    long version,
    RunHeadJson head,
    int rulesNumber,
    String inputsSha256,
    Quota quota,
    BigDecimal border,
    Map<Ground, Integer> grounds,
    int tiedPlaces,
    RunCard.By proposed,
    RunCard.By confirmed,
    SittingRowJson sitting,
    String choiceReason,
    List<RunRow> atBorder,
    List<RunRow> tiedRows,
    List<RunActionState> actions)
    implements Versioned {

  static RunJson of(RunCard card) {
    return new RunJson(
        card.season().value(),
        card.level(),
        card.version(),
        RunHeadJson.of(card.head()),
        card.rulesNumber(),
        card.inputsSha256(),
        card.quota(),
        card.border(),
        card.grounds(),
        card.tiedPlaces(),
        card.proposed(),
        card.confirmed(),
        card.sitting() == null ? null : SittingRowJson.of(card.sitting()),
        card.choiceReason(),
        card.atBorder(),
        card.tiedRows(),
        card.actions());
  }
}
