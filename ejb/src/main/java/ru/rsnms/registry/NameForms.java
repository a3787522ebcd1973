package ru.rsnms.registry;

import java.time.Instant;
import java.util.Map;
import ru.rsnms.shared.PersonName;

/**
 * The case forms of a name and how far they can be trusted.
 *
 * @param forms by oblique case; empty while absent
 * @param confirmedBy display name of who vouched for them, {@code null} before
 */
public record NameForms(
    NameFormsState state,
    Map<NameCase, PersonName> forms,
    String confirmedBy,
    Instant confirmedAt) {

  public NameForms {
    forms = Map.copyOf(forms);
  }
}
