package ru.rsnms.reserve.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SiteMatchingTest {

  private static final SiteMatching FREE = new SiteMatching(false);
  private static final SiteMatching STRICT = new SiteMatching(true);

  @Test
  void nobody_works_at_the_own_organisation_even_if_it_suits_best() {
    var team = new PlacedTeam(id(1), Set.of(id(101)), Set.of("32-01"), Map.of(id(101), 9));

    var placed = FREE.match(List.of(team), List.of(site(101, "32-01", 1), site(102, "32-01", 1)));

    assertThat(placed.sites()).isEqualTo(Map.of(id(1), id(102)));
  }

  @Test
  void the_own_municipality_is_a_conflict_where_the_rules_say_so() {
    var team = new PlacedTeam(id(1), Set.of(), Set.of("32-01"), Map.of());
    var sites = List.of(site(101, "32-01", 1));

    assertThat(FREE.match(List.of(team), sites).unplaced()).isEmpty();
    assertThat(STRICT.match(List.of(team), sites).unplaced()).containsExactly(id(1));
    assertThat(STRICT.clash(team, sites.get(0))).hasValue(Clash.OWN_MUNICIPALITY);
    assertThat(STRICT.clash(team, site(102, null, 1))).isEmpty();
  }

  @Test
  void a_team_gives_way_so_that_all_have_a_place() {
    var choosy = new PlacedTeam(id(1), Set.of(), Set.of(), Map.of(id(101), 100));
    var bound = new PlacedTeam(id(2), Set.of(id(102)), Set.of(), Map.of());

    var placed =
        FREE.match(List.of(choosy, bound), List.of(site(101, null, 1), site(102, null, 1)));

    assertThat(placed.sites()).isEqualTo(Map.of(id(1), id(102), id(2), id(101)));
    assertThat(placed.suiting()).isZero();
  }

  @Test
  void a_site_takes_as_many_teams_as_it_said() {
    var teams =
        List.of(
            new PlacedTeam(id(1), Set.of(), Set.of(), Map.of()),
            new PlacedTeam(id(2), Set.of(), Set.of(), Map.of()),
            new PlacedTeam(id(3), Set.of(), Set.of(), Map.of()));

    var placed = FREE.match(teams, List.of(site(101, null, 2)));

    assertThat(placed.sites()).hasSize(2);
    assertThat(placed.unplaced()).hasSize(1);
    assertThat(FREE.match(List.of(), List.of()).sites()).isEmpty();
    assertThat(FREE.match(teams, List.of()).unplaced()).hasSize(3);
  }

  @Test
  void no_other_matching_is_larger_or_suits_better() {
    for (var season = 1; season <= 300; season++) {
      compareWithAll(season);
    }
  }

  private static void compareWithAll(int season) {
    var random = new Random(season);
    var sites = new ArrayList<OfferedSite>();
    for (var i = 0; i < 1 + random.nextInt(4); i++) {
      sites.add(site(100 + i, "m" + random.nextInt(3), 1 + random.nextInt(2)));
    }
    var teams = new ArrayList<PlacedTeam>();
    for (var i = 0; i < 1 + random.nextInt(5); i++) {
      var wishes = new HashMap<UUID, Integer>();
      sites.forEach(one -> wishes.put(one.organization(), random.nextInt(5)));
      teams.add(
          new PlacedTeam(
              id(i), Set.of(id(100 + random.nextInt(4))), Set.of("m" + random.nextInt(3)), wishes));
    }

    var placed = STRICT.match(teams, sites);

    placed.sites().forEach((team, site) -> assertThat(clash(teams, sites, team, site)).isEmpty());
    var best = best(teams, sites, 0, new HashMap<>());
    assertThat(placed.sites().size() * 1000L + placed.suiting())
        .as("season %s", season)
        .isEqualTo(best);
  }

  private static java.util.Optional<Clash> clash(
      List<PlacedTeam> teams, List<OfferedSite> sites, UUID team, UUID site) {
    return STRICT.clash(
        teams.stream().filter(one -> one.id().equals(team)).findFirst().orElseThrow(),
        sites.stream().filter(one -> one.organization().equals(site)).findFirst().orElseThrow());
  }

  /** Tries everything: teams placed × 1000 + wishes. */
  private static long best(
      List<PlacedTeam> teams, List<OfferedSite> sites, int at, Map<UUID, Integer> taken) {
    if (at == teams.size()) {
      return 0;
    }
    var best = best(teams, sites, at + 1, taken);
    for (var site : sites) {
      var used = taken.getOrDefault(site.organization(), 0);
      if (used < site.teams() && STRICT.clash(teams.get(at), site).isEmpty()) {
        taken.put(site.organization(), used + 1);
        var gain = 1000L + teams.get(at).wishes().getOrDefault(site.organization(), 0);
        best = Math.max(best, gain + best(teams, sites, at + 1, taken));
        taken.put(site.organization(), used);
      }
    }
    return best;
  }

  private static OfferedSite site(int id, String municipality, int teams) {
    return new OfferedSite(id(id), municipality, teams);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
