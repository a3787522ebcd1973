package ru.rsnms.reserve.rule;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.shared.Conflict;

/**
 * How many people make a team.
 *
 * @param least smallest team
 * @param most largest team
 */
public record TeamSize(int least, int most) {

  static TeamSize of(String range) {
    var parts = range.split("-");
    return new TeamSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  public boolean admits(int members) {
    return members >= least && members <= most;
  }

  /**
   * Shares people out into as many teams as possible, of sizes that differ by one at most.
   *
   * @return sizes, larger ones first; refused where the number of people cannot be parted at all
   */
  public List<Integer> sizes(int people) {
    var teams = people / least;
    if (teams == 0 || people > teams * most) {
      throw new Conflict("reserve/teams-impossible", people, least, most);
    }
    var size = people / teams;
    var larger = people % teams;
    return Stream.concat(
            Collections.nCopies(larger, size + 1).stream(),
            Collections.nCopies(teams - larger, size).stream())
        .toList();
  }
}
