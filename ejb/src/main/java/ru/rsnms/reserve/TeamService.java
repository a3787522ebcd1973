package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.model.Season;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.reserve.model.SiteGuards;
import ru.rsnms.reserve.model.Team;
import ru.rsnms.reserve.model.TeamCards;
import ru.rsnms.reserve.model.TeamPlacing;
import ru.rsnms.reserve.model.TeamSight;
import ru.rsnms.reserve.model.TeamStore;
import ru.rsnms.reserve.placement.TeamForming;
import ru.rsnms.reserve.placement.TeamForming.Teammate;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;

/**
 * Forms teams, settles their people and gives them their sites. Whoever changes the teams of a
 * season holds the season, so that two who move people at once wait for each other.
 */
@Stateless
@RolesAllowed(INST_RESERVE)
public class TeamService {

  private static final int LONGEST = 500;

  private TeamStore teams;
  private TeamSight sight;
  private TeamCards cards;
  private TeamPlacing placing;
  private SeasonStore seasons;
  private CurrentActor actor;
  private Clock clock;

  protected TeamService() {
    // for the container
  }

  @Inject
  public TeamService(
      TeamStore teams,
      TeamSight sight,
      TeamCards cards,
      TeamPlacing placing,
      SeasonStore seasons,
      CurrentActor actor,
      Clock clock) {
    this.teams = teams;
    this.sight = sight;
    this.cards = cards;
    this.placing = placing;
    this.seasons = seasons;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Shares out whoever is trained and has no team.
   *
   * @return how many teams were formed
   */
  @Audited("reserve.form-teams")
  public int form(@NotNull SeasonId id) {
    var season = running(id);
    var free =
        cards.free(season).stream()
            .collect(Collectors.toMap(one -> one.application().value(), Function.identity()));
    if (free.isEmpty()) {
      throw new Conflict("reserve/team-nobody-free");
    }
    var people = free.values().stream().map(TeamService::teammate).toList();
    var groups = new TeamForming(seasons.ruling(season).teamSize()).teams(people);
    var number = teams.of(id).size();
    for (var group : groups) {
      var team = new Team(id, ++number, actor.get(), now());
      group.forEach(one -> team.join(free.get(one), formed(), actor.get(), now()));
      teams.add(team);
    }
    return groups.size();
  }

  private static Teammate teammate(Entrant entrant) {
    return new Teammate(
        entrant.application().value(), entrant.organization().value(), entrant.municipality());
  }

  private static String formed() {
    return Texts.of("reserve.team.formed");
  }

  /** Puts a participant into another team, into the first one, or out of all. */
  @Audited("reserve.move-member")
  public void move(@NotNull @Valid MoveMember command) {
    var season = running(command.season());
    var entrant = command.from() == null ? free(season, command) : leaving(command);
    if (command.to() != null) {
      of(command.season(), command.to()).join(entrant, reason(command), actor.get(), now());
    }
  }

  private Entrant free(Season season, MoveMember command) {
    return cards.free(season).stream()
        .filter(one -> one.application().equals(command.participant()))
        .findFirst()
        .orElseThrow(() -> new Conflict("reserve/team-member-taken"));
  }

  private Entrant leaving(MoveMember command) {
    if (command.from().equals(command.to())) {
      throw new Conflict("reserve/team-same");
    }
    var team = of(command.season(), command.from());
    var member =
        team.there().stream()
            .filter(one -> one.application().equals(command.participant().value()))
            .findFirst()
            .orElseThrow(() -> new Conflict("reserve/team-member-gone"));
    team.leave(command.participant(), reason(command), actor.get(), now());
    teams.flush();
    return member.entrant();
  }

  private static String reason(MoveMember command) {
    return command.reason().strip();
  }

  private Team of(SeasonId season, TeamId id) {
    return teams
        .find(id)
        .filter(team -> team.season().equals(season))
        .orElseThrow(() -> new NotFound("reserve/team-not-found"));
  }

  /** Gives a member a role; a new leader takes the old one's place. */
  @Audited("reserve.appoint-member")
  public void appoint(
      @NotNull TeamId id, long version, @NotNull ApplicationId member, @NotNull TeamRole role) {
    taken(id, version).appoint(member, role, actor.get(), now());
  }

  /** Settles who is in the team. */
  @Audited("reserve.fix-team")
  public void fix(@NotNull TeamId id, long version) {
    var team = taken(id, version);
    var rules = seasons.ruling(seasons.get(team.season()));
    team.fix(rules.teamSize(), actor.get(), now());
  }

  /** Lets the team's people be changed again. */
  @Audited("reserve.reopen-team")
  public void reopen(
      @NotNull TeamId id, long version, @NotBlank @Size(max = LONGEST) String reason) {
    taken(id, version).reopen(reason.strip(), actor.get(), now());
  }

  /** Gives the team up; its people are free for another. */
  @Audited("reserve.dissolve-team")
  public void dissolve(
      @NotNull TeamId id, long version, @NotBlank @Size(max = LONGEST) String reason) {
    taken(id, version).dissolve(reason.strip(), actor.get(), now());
  }

  /** Gives teams their sites; refused as a whole where one pair is in conflict. */
  @Audited("reserve.place-teams")
  public void place(@NotNull @Valid PlaceTeams command) {
    var season = running(command.season());
    var wanted = new HashMap<UUID, SiteId>();
    command.sites().forEach((team, site) -> wanted.put(team.value(), site));
    placing
        .check(season, command.kind(), seasons.ruling(season), wanted)
        .forEach(
            team -> team.place(command.kind(), wanted.get(team.id().value()), actor.get(), now()));
  }

  private Team taken(TeamId id, long version) {
    SiteGuards.requireKeeper(actor.get());
    var team = sight.get(id);
    running(team.season());
    team.mustBeSeenAt(version);
    return team;
  }

  private Season running(SeasonId id) {
    SiteGuards.requireKeeper(actor.get());
    var season = seasons.hold(id);
    SiteGuards.requireRunning(season);
    return season;
  }

  private Instant now() {
    return clock.instant();
  }
}
