package ru.rsnms.agreement.model;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.MINISTER;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.agreement.AgreementRoles;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Scope;

/**
 * Who sees agreements and speaks for a party: ministry, institute and auditor all of the region, a
 * party its own once it was sent. Another's agreement does not exist.
 */
@ApplicationScoped
public class AgreementSight {

  private static final Set<String> READERS = AgreementRoles.REGION_READERS;

  private OrganizationDirectory organizations;
  private PersonDirectory people;
  private CurrentActor actor;

  protected AgreementSight() {
    // for the container
  }

  @Inject
  public AgreementSight(
      OrganizationDirectory organizations, PersonDirectory people, CurrentActor actor) {
    this.organizations = organizations;
    this.people = people;
    this.actor = actor;
  }

  /** Does the caller see the agreements of the whole region? */
  public boolean readsAll() {
    var caller = actor.get();
    return caller.scope().isRegion() && !Collections.disjoint(caller.roles(), READERS);
  }

  boolean sees(Agreement agreement, List<AgreementParty> parties) {
    return readsAll() || agreement.sentAt() != null && own(parties).isPresent();
  }

  /** The party that the caller speaks for. */
  Optional<AgreementParty> own(List<AgreementParty> parties) {
    return parties.stream().filter(this::speaksFor).findFirst();
  }

  private boolean speaksFor(AgreementParty party) {
    return party
        .organization()
        .map(organization -> speaksFor(party, organization))
        .orElseGet(() -> party.person().filter(this::isCaller).isPresent());
  }

  private boolean speaksFor(AgreementParty party, OrganizationId organization) {
    return switch (organizations.view(organization).kind()) {
      case MINISTRY, GOVERNMENT -> holds(MIN_OFFICER, MINISTER) && isRegion();
      case INSTITUTE -> holds(INST_CENTER, INST_HEAD) && isRegion();
      case MUNICIPAL_AUTHORITY ->
          holds(MUN_OFFICER, MUN_HEAD) && is(Scope.Kind.MUNICIPALITY, party.place().municipality());
      case METHOD_SERVICE, SCHOOL, KINDERGARTEN, EXTRA_EDU, COLLEGE, UNIVERSITY, COMMUNITY ->
          holds(ORG_HEAD) && is(Scope.Kind.ORGANIZATION, party.place().organization());
    };
  }

  private boolean holds(String... roles) {
    return !Collections.disjoint(actor.get().roles(), Set.of(roles));
  }

  private boolean isRegion() {
    return actor.get().scope().isRegion();
  }

  private boolean is(Scope.Kind kind, String code) {
    return code != null && code.equals(actor.get().scope().codeIf(kind));
  }

  private boolean isCaller(PersonId person) {
    return people
        .byAccount(actor.get().account())
        .filter(one -> one.id().equals(person))
        .isPresent();
  }
}
