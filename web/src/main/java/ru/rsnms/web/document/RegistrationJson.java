package ru.rsnms.web.document;

import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.document.Registration;

/** The number and date that an order has received. */
public record RegistrationJson(UUID order, String number, LocalDate on) {

  static RegistrationJson of(Registration registration) {
    return new RegistrationJson(
        registration.order().value(), registration.number(), registration.on());
  }
}
