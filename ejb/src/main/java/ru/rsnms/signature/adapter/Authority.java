package ru.rsnms.signature.adapter;

import java.time.LocalDate;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.signature.Criterion;
import ru.rsnms.signature.Signing;
import ru.rsnms.signature.model.Findings;

/** Tells by what the person signs; {@code SignatureBook} has refused those who may not. */
final class Authority {

  private Authority() {}

  static void of(Signing signing, LocalDate on, Findings findings) {
    var authority = signing.authority();
    findings.passed(
        Criterion.AUTHORITY,
        authority.position(),
        authority.name().full(),
        authority.basis(),
        RussianDates.digits(on));
  }
}
