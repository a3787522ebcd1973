package ru.rsnms.registry;

import ru.rsnms.shared.Place;

/**
 * An organisation as other contexts need it.
 *
 * @param municipalityCode {@code null} for what belongs to the region itself
 */
public record OrganizationView(
    OrganizationId id,
    String code,
    OrganizationKind kind,
    OrganizationNames names,
    String municipalityCode) {

  public Place place() {
    return new Place(municipalityCode, code);
  }
}
