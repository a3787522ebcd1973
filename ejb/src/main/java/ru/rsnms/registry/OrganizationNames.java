package ru.rsnms.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How an organisation is called.
 *
 * @param full as in its charter
 * @param brief as in lists
 * @param genitive the full name in the genitive, as documents need it; {@code null} where nobody
 *     gave it
 * @param aliases former and colloquial names by which imports may find it
 */
public record OrganizationNames(
    @NotBlank @Size(max = 500) String full,
    @NotBlank @Size(max = 200) String brief,
    @Size(max = 500) String genitive,
    @NotNull @Size(max = 20) List<@NotBlank @Size(max = 500) String> aliases) {

  public OrganizationNames {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }
}
