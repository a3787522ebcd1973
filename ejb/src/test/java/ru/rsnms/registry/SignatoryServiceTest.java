package ru.rsnms.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.registry.SomeRegistry.NOON;
import static ru.rsnms.registry.SomeRegistry.OFFICER;
import static ru.rsnms.registry.SomeRegistry.authority;
import static ru.rsnms.registry.SomeRegistry.day;
import static ru.rsnms.registry.SomeRegistry.municipal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.rsnms.registry.model.Signatory;
import ru.rsnms.registry.model.SignatoryStore;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;

class SignatoryServiceTest {

  private final RegistryInMemory registry = new RegistryInMemory();
  private final SignatoriesInMemory signatories = new SignatoriesInMemory();
  private final OrganizationId school = registry.school("42-17-s001", "42-17");
  private final PersonId head = registry.person("orghead");

  @Test
  void an_authority_is_granted_and_ended() {
    var service = serviceOf(municipal("42-17"));
    var id = service.grant(permanent());

    service.end(new EndAuthority(school, id, 0, day("2026-12-31")));

    assertThat(signatories.get(id).period().to()).isEqualTo(day("2026-12-31"));
  }

  @Test
  void nobody_grants_an_authority_to_themselves() {
    var self = new Actor("orghead", "Мезенцева Т. В.", OFFICER.roles(), OFFICER.scope());

    assertThatThrownBy(() -> serviceOf(self).grant(permanent())).isInstanceOf(Forbidden.class);
  }

  @Test
  void a_foreign_organisation_looks_as_if_it_did_not_exist() {
    assertThatThrownBy(() -> serviceOf(municipal("42-03")).grant(permanent()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_same_authority_is_not_granted_twice() {
    serviceOf(OFFICER).grant(permanent());

    assertThatThrownBy(() -> serviceOf(OFFICER).grant(permanent())).isInstanceOf(Conflict.class);
  }

  @Test
  void an_authority_is_ended_under_its_own_organisation_only() {
    var id = serviceOf(OFFICER).grant(permanent());
    var other = registry.school("42-17-s002", "42-17");

    assertThatThrownBy(
            () -> serviceOf(OFFICER).end(new EndAuthority(other, id, 0, day("2026-12-31"))))
        .isInstanceOf(NotFound.class);
  }

  private GrantAuthority permanent() {
    return authority(school, head, Capacity.PERMANENT, "2026-01-01", null);
  }

  private SignatoryService serviceOf(Actor actor) {
    return new SignatoryService(
        signatories,
        registry.organizations,
        registry.people,
        () -> actor,
        Clock.fixed(NOON, ZoneOffset.UTC));
  }

  /** A store without a database. */
  private static final class SignatoriesInMemory extends SignatoryStore {

    private final List<Signatory> all = new ArrayList<>();

    @Override
    public void add(Signatory signatory) {
      all.add(signatory);
    }

    @Override
    public Signatory get(SignatoryId id) {
      return all.stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public List<Signatory> lockedOf(OrganizationId organization) {
      return all.stream().filter(known -> known.organization().equals(organization)).toList();
    }
  }
}
