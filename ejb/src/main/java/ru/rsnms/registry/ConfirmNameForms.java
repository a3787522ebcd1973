package ru.rsnms.registry;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import ru.rsnms.shared.PersonName;

/**
 * Command: a person has looked at the case forms of a name and vouches for them.
 *
 * @param version the version of the person that the user saw
 * @param forms one form for each oblique case; the nominative is the name itself
 */
public record ConfirmNameForms(
    @NotNull PersonId person, long version, @NotNull Map<NameCase, PersonName> forms) {

  public ConfirmNameForms {
    forms = Map.copyOf(forms);
  }
}
