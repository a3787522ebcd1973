package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.reserve.PlacementPlan;
import ru.rsnms.reserve.SiteId;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.SiteStage;
import ru.rsnms.reserve.TeamMember;
import ru.rsnms.reserve.placement.OfferedSite;
import ru.rsnms.reserve.placement.PlacedTeam;
import ru.rsnms.reserve.placement.SiteMatching;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.shared.Conflict;

/**
 * Finds the sites that teams can work at. A site of level 2 suits a team the better, the more of
 * its people come from that municipality; at level 3 nobody works where they are from.
 */
@ApplicationScoped
public class TeamPlacing {

  private TeamStore teams;
  private SiteStore sites;

  protected TeamPlacing() {
    // for the container
  }

  @Inject
  public TeamPlacing(TeamStore teams, SiteStore sites) {
    this.teams = teams;
    this.sites = sites;
  }

  /** What the matching proposes, and why it leaves pairs out; changes nothing. */
  public PlacementPlan plan(Season season, SiteKind kind, RuleSet rules) {
    var board = board(season, kind, rules);
    var proposal = board.matching().match(board.placed().values(), board.offers());
    var rows =
        board.waiting().stream()
            .map(
                team ->
                    new PlacementPlan.Waiting(
                        team.id(),
                        team.number(),
                        board.siteAt(proposal.sites().get(team.id().value())),
                        bars(board, team)))
            .toList();
    var offers =
        board.offers().stream()
            .filter(offer -> offer.teams() > 0)
            .map(offer -> board.offer(offer))
            .toList();
    return new PlacementPlan(rows, offers);
  }

  private static List<PlacementPlan.Bar> bars(Board board, Team team) {
    return board.offers().stream()
        .flatMap(
            offer ->
                board
                    .matching()
                    .clash(board.placed().get(team.id().value()), offer)
                    .map(clash -> new PlacementPlan.Bar(board.offer(offer).name(), clash))
                    .stream())
        .toList();
  }

  /** Refuses a pair in conflict, and more teams than a site takes; the caller holds the season. */
  public List<Team> check(Season season, SiteKind kind, RuleSet rules, Map<UUID, SiteId> wanted) {
    var board = board(season, kind, rules);
    var byId =
        board.waiting().stream().collect(Collectors.toMap(one -> one.id().value(), one -> one));
    if (!byId.keySet().containsAll(wanted.keySet())) {
      throw new Conflict("reserve/team-not-waiting");
    }
    Map<UUID, Integer> given = new HashMap<>();
    wanted.forEach(
        (team, site) -> {
          var offer = board.offerOf(site);
          board
              .matching()
              .clash(board.placed().get(team), offer)
              .ifPresent(
                  clash -> {
                    throw new Conflict("reserve/team-clash", byId.get(team).number(), clash);
                  });
          if (given.merge(offer.organization(), 1, Integer::sum) > offer.teams()) {
            throw new Conflict("reserve/team-site-full", board.offer(offer).name());
          }
        });
    return wanted.keySet().stream().map(byId::get).toList();
  }

  private Board board(Season season, SiteKind kind, RuleSet rules) {
    var all = teams.of(season.id());
    Map<SiteId, Long> taken =
        all.stream()
            .flatMap(team -> team.site(kind).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    var working =
        sites.of(season.id(), kind).stream()
            .filter(site -> site.stage() == SiteStage.ACTIVE)
            .toList();
    var offers =
        working.stream()
            .map(
                site ->
                    new OfferedSite(
                        site.organization().value(),
                        site.place().municipality(),
                        site.teams() - taken.getOrDefault(site.id(), 0L).intValue()))
            .toList();
    var waiting = all.stream().filter(team -> team.waitsFor(kind)).toList();
    Map<UUID, PlacedTeam> placed = new LinkedHashMap<>();
    waiting.forEach(team -> placed.put(team.id().value(), placed(team, kind, offers)));
    var avoid = kind == SiteKind.EXPERT_PROJECT && rules.isYes(RuleKey.AVOID_OWN_MUNICIPALITY);
    return new Board(new SiteMatching(avoid), waiting, placed, offers, working);
  }

  private static PlacedTeam placed(Team team, SiteKind kind, List<OfferedSite> offers) {
    return switch (kind) {
      case INTERNSHIP ->
          new PlacedTeam(team.id().value(), Set.of(), Set.of(), wishes(team, offers));
      case EXPERT_PROJECT ->
          new PlacedTeam(
              team.id().value(),
              team.there().stream().map(TeamMember::organization).collect(Collectors.toSet()),
              team.there().stream()
                  .map(TeamMember::municipality)
                  .filter(Objects::nonNull)
                  .collect(Collectors.toSet()),
              Map.of());
    };
  }

  private static Map<UUID, Integer> wishes(Team team, List<OfferedSite> offers) {
    return offers.stream()
        .collect(
            Collectors.toMap(
                OfferedSite::organization,
                offer ->
                    (int)
                        team.there().stream()
                            .filter(one -> Objects.equals(one.municipality(), offer.municipality()))
                            .count()));
  }

  /** Teams that wait, and sites that work, as the matching sees them. */
  private record Board(
      SiteMatching matching,
      List<Team> waiting,
      Map<UUID, PlacedTeam> placed,
      List<OfferedSite> offers,
      List<Site> working) {

    SiteId siteAt(UUID organization) {
      return organization == null ? null : site(organization).id();
    }

    PlacementPlan.Offer offer(OfferedSite offer) {
      var site = site(offer.organization());
      return new PlacementPlan.Offer(site.id(), site.organizationName(), offer.teams());
    }

    OfferedSite offerOf(SiteId wanted) {
      var organization =
          working.stream()
              .filter(site -> site.id().equals(wanted))
              .findFirst()
              .orElseThrow(() -> new Conflict("reserve/team-site-closed"))
              .organization()
              .value();
      return offers.stream()
          .filter(offer -> offer.organization().equals(organization))
          .findFirst()
          .orElseThrow();
    }

    private Site site(UUID organization) {
      return working.stream()
          .filter(site -> site.organization().value().equals(organization))
          .findFirst()
          .orElseThrow();
    }
  }
}
