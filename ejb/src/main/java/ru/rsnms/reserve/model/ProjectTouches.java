package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Collectors;
import ru.rsnms.expertise.Touches;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.TeamMember;

/**
 * Whom the judging of a team touches: its people, the organisations they work in, and the one that
 * hosts it.
 */
@ApplicationScoped
public class ProjectTouches {

  private SiteStore sites;

  protected ProjectTouches() {
    // for the container
  }

  @Inject
  public ProjectTouches(SiteStore sites) {
    this.sites = sites;
  }

  Touches of(Team team, SiteKind kind) {
    var people = team.there();
    var organizations = new HashSet<OrganizationId>();
    var municipalities = new HashSet<String>();
    people.forEach(
        one -> {
          organizations.add(new OrganizationId(one.organization()));
          municipalities.add(one.municipality());
        });
    team.site(kind)
        .flatMap(sites::find)
        .ifPresent(
            site -> {
              organizations.add(site.organization());
              municipalities.add(site.place().municipality());
            });
    municipalities.removeIf(Objects::isNull);
    return new Touches(
        people.stream().map(TeamMember::person).map(PersonId::new).collect(Collectors.toSet()),
        organizations,
        municipalities);
  }
}
