package ru.rsnms.web.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.registry.OrganizationCard;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.registry.Requisites;
import ru.rsnms.web.rest.Versioned;

/**
 * One organisation as the API tells it.
 *
 * @param parent the organisation above it, {@code null} at the top
 * @param closedOn last day, {@code null} while it works
 * @param people number of those who work there
 */
public record OrganizationJson(
    UUID id,
    long version,
    String code,
    OrganizationKind kind,
    OrganizationNames names,
    Requisites requisites,
    UUID parent,
    String municipality,
    String municipalityName,
    LocalDate openedOn,
    LocalDate closedOn,
    List<SignatoryJson> signatories,
    long people)
    implements Versioned {

  static OrganizationJson of(OrganizationCard card) {
    var organization = card.organization();
    return new OrganizationJson(
        card.id().value(),
        card.version(),
        organization.code(),
        organization.kind(),
        organization.names(),
        card.requisites(),
        idOf(card.parent()),
        organization.municipalityCode(),
        card.municipalityName(),
        card.openedOn(),
        card.closedOn(),
        card.signatories().stream().map(SignatoryJson::of).toList(),
        card.people());
  }

  /** Id of an organisation that need not be there. */
  static UUID idOf(OrganizationView organization) {
    return Optional.ofNullable(organization).map(known -> known.id().value()).orElse(null);
  }
}
