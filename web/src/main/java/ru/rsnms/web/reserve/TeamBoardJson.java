package ru.rsnms.web.reserve;

import java.util.List;
import ru.rsnms.reserve.TeamBoard;
import ru.rsnms.web.reserve.TrainingJson.EntrantJson;

/**
 * The teams of a season as the API tells them.
 *
 * @param free who is trained and has no team; for those who lead the level
 */
public record TeamBoardJson(int least, int most, List<TeamJson> teams, List<EntrantJson> free) {

  static TeamBoardJson of(TeamBoard board) {
    return new TeamBoardJson(
        board.least(),
        board.most(),
        board.teams().stream().map(TeamJson::of).toList(),
        board.free().stream().map(EntrantJson::of).toList());
  }
}
