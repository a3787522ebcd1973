package ru.rsnms.web.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonRow;
import ru.rsnms.shared.PersonName;

/** One line of the register of people. */
public record PersonRowJson(
    UUID id,
    PersonName name,
    String position,
    UUID organization,
    String organizationName,
    String municipalityName,
    LocalDate teachingSince) {

  static PersonRowJson of(PersonRow row) {
    return new PersonRowJson(
        row.id().value(),
        row.name(),
        row.position(),
        Optional.ofNullable(row.organization()).map(OrganizationId::value).orElse(null),
        row.organizationName(),
        row.municipalityName(),
        row.teachingSince());
  }
}
