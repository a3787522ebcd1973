package ru.rsnms.reserve.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.placement.TeamForming.Teammate;
import ru.rsnms.reserve.rule.TeamSize;
import ru.rsnms.shared.Conflict;

/** Nobody is lost or doubled, and no team is favoured. */
class TeamFormingTest {

  private static final TeamForming FIVE_TO_SEVEN = new TeamForming(new TeamSize(5, 7));

  @Test
  void everybody_is_in_one_team_of_the_right_size_and_every_municipality_is_spread() {
    var random = new Random(17);
    for (var people = 10; people <= 100; people++) {
      var all = people(people, random);

      var teams = FIVE_TO_SEVEN.teams(all);

      assertThat(teams.stream().flatMap(Collection::stream))
          .containsExactlyInAnyOrderElementsOf(all.stream().map(Teammate::id).toList());
      assertThat(teams).allMatch(team -> team.size() >= 5 && team.size() <= 7);
      assertThat(spread(teams.stream().map(List::size).toList())).isLessThanOrEqualTo(1);
      for (var place : all.stream().map(Teammate::municipality).collect(Collectors.toSet())) {
        assertThat(spread(teams.stream().map(team -> from(place, team, all)).toList()))
            .isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void the_order_in_which_people_come_does_not_matter() {
    var all = new ArrayList<>(people(23, new Random(3)));
    var teams = FIVE_TO_SEVEN.teams(all);
    Collections.shuffle(all, new Random(4));

    assertThat(FIVE_TO_SEVEN.teams(all)).isEqualTo(teams);
  }

  @Test
  void a_number_that_cannot_be_parted_is_refused() {
    for (var number : List.of(1, 4, 8, 9)) {
      assertThatThrownBy(() -> FIVE_TO_SEVEN.teams(people(number, new Random(1))))
          .isInstanceOf(Conflict.class);
    }
  }

  private static List<Teammate> people(int number, Random random) {
    return random
        .ints(number, 0, 5)
        .mapToObj(
            place ->
                new Teammate(
                    UUID.randomUUID(),
                    new UUID(0, random.nextInt(20)),
                    place == 0 ? null : "42-0" + place))
        .toList();
  }

  private static int from(String place, List<UUID> team, List<Teammate> all) {
    return (int)
        all.stream()
            .filter(one -> java.util.Objects.equals(one.municipality(), place))
            .filter(one -> team.contains(one.id()))
            .count();
  }

  private static int spread(List<Integer> numbers) {
    return Collections.max(numbers) - Collections.min(numbers);
  }
}
