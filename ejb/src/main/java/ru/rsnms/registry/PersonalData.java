package ru.rsnms.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import ru.rsnms.shared.PersonName;

/**
 * What the registry keeps about a person, beside their work.
 *
 * @param bornOn date of birth
 * @param teachingSince start of the teaching experience, {@code null} for those who never taught
 */
public record PersonalData(
    @NotNull PersonName name,
    @NotNull Sex sex,
    @NotNull LocalDate bornOn,
    @NotNull @Valid Contacts contacts,
    LocalDate teachingSince) {

  @Override
  public String toString() {
    return "PersonalData[…]";
  }
}
