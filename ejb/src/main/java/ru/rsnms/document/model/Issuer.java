package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.shared.Place;

/** Who issues an order, as it was called and where it stood when the draft was opened. */
@Embeddable
public record Issuer(
    @Column(name = "issuer_id", updatable = false) UUID organization,
    @Column(name = "issuer_name", updatable = false) String name,
    @Column(name = "municipality_code", updatable = false) String municipalityCode,
    @Column(name = "organization_code", updatable = false) String organizationCode) {

  static Issuer of(OrganizationView view) {
    return new Issuer(
        view.id().value(),
        view.names().full(),
        view.place().municipality(),
        view.place().organization());
  }

  OrganizationId id() {
    return new OrganizationId(organization);
  }

  Place place() {
    return new Place(municipalityCode, organizationCode);
  }
}
