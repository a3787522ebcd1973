package ru.rsnms.reserve.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives teams their sites: as many teams as can be placed without a conflict, and among all ways to
 * do that one that suits the teams best.
 *
 * @param avoidMunicipality may a team not work where one of its members comes from?
 */
public record SiteMatching(boolean avoidMunicipality) {

  /** Why a team must not work at a site; empty where it may. */
  public Optional<Clash> clash(PlacedTeam team, OfferedSite site) {
    if (team.organizations().contains(site.organization())) {
      return Optional.of(Clash.OWN_ORGANIZATION);
    }
    return avoidMunicipality
            && site.municipality() != null
            && team.municipalities().contains(site.municipality())
        ? Optional.of(Clash.OWN_MUNICIPALITY)
        : Optional.empty();
  }

  public Placements match(Collection<PlacedTeam> teams, Collection<OfferedSite> sites) {
    var rows = teams.stream().sorted(Comparator.comparing(PlacedTeam::id)).toList();
    var places = places(sites);
    var gains = gains(rows, places);
    var chosen = new Assignment(gains).best();
    Map<UUID, UUID> placed = new HashMap<>();
    List<UUID> unplaced = new ArrayList<>();
    var suiting = 0L;
    for (var row = 0; row < rows.size(); row++) {
      var team = rows.get(row);
      if (chosen[row] < places.size() && gains[row][chosen[row]] > 0) {
        var site = places.get(chosen[row]).organization();
        placed.put(team.id(), site);
        suiting += wish(team, site);
      } else {
        unplaced.add(team.id());
      }
    }
    return new Placements(placed, unplaced, suiting);
  }

  /** One column for each team that a site takes. */
  private static List<OfferedSite> places(Collection<OfferedSite> sites) {
    var places = new ArrayList<OfferedSite>();
    sites.stream()
        .sorted(Comparator.comparing(OfferedSite::organization))
        .forEach(site -> places.addAll(java.util.Collections.nCopies(site.teams(), site)));
    return places;
  }

  /** A placed team gains more than all wishes together could; a conflict gains nothing. */
  private long[][] gains(List<PlacedTeam> teams, List<OfferedSite> places) {
    var placing = 1L;
    for (var team : teams) {
      placing += team.wishes().values().stream().mapToLong(Integer::longValue).max().orElse(0);
    }
    var gains = new long[teams.size()][places.size() + teams.size()];
    for (var row = 0; row < teams.size(); row++) {
      for (var column = 0; column < places.size(); column++) {
        var team = teams.get(row);
        var site = places.get(column);
        gains[row][column] =
            clash(team, site).isPresent() ? 0 : placing + wish(team, site.organization());
      }
    }
    return gains;
  }

  private static int wish(PlacedTeam team, UUID site) {
    return Math.max(0, team.wishes().getOrDefault(site, 0));
  }
}
