package ru.rsnms.expertise;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonId;

/**
 * Whom and what an item is connected with. Never shown to an expert; conflicts are computed of it
 * and names found in it are taken out of the text.
 *
 * @param persons authors and whoever else takes part
 * @param organizations where they work
 * @param municipalities codes
 */
public record Touches(
    @NotNull Set<PersonId> persons,
    @NotNull Set<OrganizationId> organizations,
    @NotNull Set<String> municipalities) {

  public Touches {
    persons = persons == null ? Set.of() : Set.copyOf(persons);
    organizations = organizations == null ? Set.of() : Set.copyOf(organizations);
    municipalities = municipalities == null ? Set.of() : Set.copyOf(municipalities);
  }
}
