package ru.rsnms.web.registry;

import java.util.UUID;
import ru.rsnms.registry.Capacity;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.PersonName;

/**
 * An authority to sign.
 *
 * @param version goes back as {@code If-Match} to end it
 * @param basis on what the authority rests
 */
public record SignatoryJson(
    UUID id,
    long version,
    UUID person,
    PersonName name,
    String position,
    String basis,
    Capacity capacity,
    DatePeriod period) {

  static SignatoryJson of(SignatoryView view) {
    return new SignatoryJson(
        view.id().value(),
        view.version(),
        view.personId().value(),
        view.name(),
        view.position(),
        view.basis(),
        view.capacity(),
        view.period());
  }
}
