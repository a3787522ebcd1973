package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.Place;

/** One of the people a row of a run decides about, as they were. */
@Embeddable
public record RunMember(
    @Column(name = "application_id") UUID application,
    @Column(name = "person_id") UUID personId,
    @Column(name = "person_name") String name,
    @Column(name = "organization_name") String organization,
    @Column(name = "municipality_code") String municipalityCode,
    @Column(name = "organization_code") String organizationCode) {

  static RunMember of(Application application) {
    return new RunMember(
        application.id().value(),
        application.person().value(),
        application.personName(),
        application.organizationName(),
        application.place().municipality(),
        application.place().organization());
  }

  PersonId person() {
    return new PersonId(personId);
  }

  Place where() {
    return new Place(municipalityCode, organizationCode);
  }
}
