package ru.rsnms.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonId;

/**
 * A participant in a team, from one moment to another.
 *
 * @param municipality code, {@code null} for what belongs to the region
 * @param leftAt {@code null} while in the team, as is the reason
 */
@Embeddable
public record TeamMember(
    @Column(name = "application_id") UUID application,
    @Column(name = "person_id") UUID person,
    @Column(name = "person_name") String name,
    @Column(name = "organization_id") UUID organization,
    @Column(name = "organization_name") String organizationName,
    @Column(name = "municipality_code") String municipality,
    @Enumerated(EnumType.STRING) @Column(name = "role") TeamRole role,
    @Column(name = "joined_at") Instant joinedAt,
    @Column(name = "joined_reason") String joinedReason,
    @Column(name = "left_at") Instant leftAt,
    @Column(name = "left_reason") String leftReason) {

  /** Somebody who comes into a team. */
  public static TeamMember of(Entrant entrant, Instant at, String reason) {
    return new TeamMember(
        entrant.application().value(),
        entrant.person().value(),
        entrant.name(),
        entrant.organization().value(),
        entrant.organizationName(),
        entrant.municipality(),
        TeamRole.MEMBER,
        at,
        reason,
        null,
        null);
  }

  public TeamMember left(Instant at, String reason) {
    return new TeamMember(
        application,
        person,
        name,
        organization,
        organizationName,
        municipality,
        role,
        joinedAt,
        joinedReason,
        at,
        reason);
  }

  public TeamMember as(TeamRole other) {
    return new TeamMember(
        application,
        person,
        name,
        organization,
        organizationName,
        municipality,
        other,
        joinedAt,
        joinedReason,
        leftAt,
        leftReason);
  }

  /** The same person, looking for another team. */
  public Entrant entrant() {
    return new Entrant(
        new ApplicationId(application),
        new PersonId(person),
        name,
        new OrganizationId(organization),
        organizationName,
        municipality);
  }

  public boolean isThere() {
    return leftAt == null;
  }
}
