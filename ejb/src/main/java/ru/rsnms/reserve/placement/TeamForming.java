package ru.rsnms.reserve.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.rule.TeamSize;

/**
 * Shares people out into teams whose sizes, and whose numbers of people from one municipality,
 * differ by one at most; colleagues of one organisation come into different teams where they can.
 * The order in which people are given does not matter.
 */
public record TeamForming(TeamSize size) {

  private static final Comparator<String> ABSENT_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  /**
   * Somebody who needs a team.
   *
   * @param municipality code, {@code null} for what belongs to the region
   */
  public record Teammate(UUID id, UUID organization, String municipality) {}

  /** As many teams as the size allows; refused where the number of people cannot be parted. */
  public List<List<UUID>> teams(Collection<Teammate> people) {
    var count = size.sizes(people.size()).size();
    List<List<UUID>> teams = new ArrayList<>();
    for (var team = 0; team < count; team++) {
      teams.add(new ArrayList<>());
    }
    var dealt = 0;
    for (var one : inOrder(people)) {
      teams.get(dealt++ % count).add(one.id());
    }
    return teams;
  }

  private static List<Teammate> inOrder(Collection<Teammate> people) {
    return people.stream()
        .sorted(
            Comparator.comparing(Teammate::municipality, ABSENT_LAST)
                .thenComparing(Teammate::organization)
                .thenComparing(Teammate::id))
        .toList();
  }
}
