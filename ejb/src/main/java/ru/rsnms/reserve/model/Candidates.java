package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;

/** Finds the candidate behind an account; place and post are the registry's, never retyped. */
@ApplicationScoped
public class Candidates {

  private PersonDirectory people;
  private OrganizationDirectory organizations;

  protected Candidates() {
    // for the container
  }

  @Inject
  public Candidates(PersonDirectory people, OrganizationDirectory organizations) {
    this.people = people;
    this.organizations = organizations;
  }

  /** Refuses who is not in the registry, or works nowhere today. */
  public Candidate of(Actor actor) {
    var person =
        people
            .byAccount(actor.account())
            .orElseThrow(() -> new Conflict("reserve/application-unknown-person"));
    if (person.organizationId() == null) {
      throw new Conflict("reserve/application-without-work");
    }
    return new Candidate(
        person.id(),
        person.name().full(),
        person.position(),
        organizations.view(person.organizationId()),
        people.teachingSince(person.id()).orElse(null));
  }
}
