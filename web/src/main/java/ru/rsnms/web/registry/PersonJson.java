package ru.rsnms.web.registry;

import java.util.List;
import java.util.UUID;
import ru.rsnms.registry.NameForms;
import ru.rsnms.registry.PersonCard;
import ru.rsnms.registry.PersonalData;
import ru.rsnms.web.rest.Versioned;

/**
 * One person as the API tells it.
 *
 * @param account login name, {@code null} for those who do not work in the system
 */
public record PersonJson(
    UUID id,
    long version,
    PersonalData data,
    String account,
    NameForms nameForms,
    List<EmploymentJson> employments)
    implements Versioned {

  static PersonJson of(PersonCard card) {
    return new PersonJson(
        card.id().value(),
        card.version(),
        card.data(),
        card.account(),
        card.nameForms(),
        card.employments().stream().map(EmploymentJson::of).toList());
  }
}
