package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Optional;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonView;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.TeamMember;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Scope;

/**
 * Who sees a team: its members, the region's staff, a municipality that one of its people comes
 * from or its site lies in, and the head of an organisation it works at.
 */
@ApplicationScoped
public class TeamSight {

  private TeamStore teams;
  private SiteStore sites;
  private PersonDirectory people;
  private CurrentActor actor;

  protected TeamSight() {
    // for the container
  }

  @Inject
  public TeamSight(TeamStore teams, SiteStore sites, PersonDirectory people, CurrentActor actor) {
    this.teams = teams;
    this.sites = sites;
    this.people = people;
    this.actor = actor;
  }

  /** The team if the caller may see it; otherwise it looks as if it did not exist. */
  public Team get(TeamId id) {
    return teams
        .find(id)
        .filter(this::sees)
        .orElseThrow(() -> new NotFound("reserve/team-not-found"));
  }

  boolean sees(Team team) {
    var caller = actor.get();
    return isStaff(caller) && (caller.scope().isRegion() || isNear(team, caller))
        || people.byAccount(caller.account()).map(PersonView::id).filter(team::has).isPresent();
  }

  private static boolean isStaff(Actor caller) {
    return !Collections.disjoint(caller.roles(), ReserveRoles.APPLICATION_READERS);
  }

  private boolean isNear(Team team, Actor caller) {
    return worksAt(team, SiteKind.INTERNSHIP, caller.scope())
        || worksAt(team, SiteKind.EXPERT_PROJECT, caller.scope())
        || team.there().stream().anyMatch(member -> comesFrom(member, caller.scope()));
  }

  /** Does it work at level 3 with an organisation of that scope? */
  boolean hosts(Team team, Scope scope) {
    return worksAt(team, SiteKind.EXPERT_PROJECT, scope);
  }

  private boolean worksAt(Team team, SiteKind kind, Scope scope) {
    return team.site(kind).flatMap(sites::find).map(Site::place).filter(scope::covers).isPresent();
  }

  /** An organisation alone is no place of a team: its head sees the people in the lists of them. */
  private static boolean comesFrom(TeamMember member, Scope scope) {
    return scope.kind() == Scope.Kind.MUNICIPALITY
        && scope.covers(new Place(member.municipality(), null));
  }

  /** Name of the site of a level; empty while there is none. */
  Optional<String> siteName(Team team, SiteKind kind) {
    return team.site(kind).flatMap(sites::find).map(Site::organizationName);
  }
}
