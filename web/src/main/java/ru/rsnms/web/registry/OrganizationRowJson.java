package ru.rsnms.web.registry;

import java.util.UUID;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationRow;
import ru.rsnms.registry.OrganizationState;

/** One line of the register of organisations. */
public record OrganizationRowJson(
    UUID id,
    String code,
    OrganizationKind kind,
    String name,
    String brief,
    String municipality,
    String municipalityName,
    OrganizationState state,
    long people) {

  static OrganizationRowJson of(OrganizationRow row) {
    return new OrganizationRowJson(
        row.id().value(),
        row.code(),
        row.kind(),
        row.name(),
        row.brief(),
        row.municipalityCode(),
        row.municipalityName(),
        row.state(),
        row.people());
  }
}
