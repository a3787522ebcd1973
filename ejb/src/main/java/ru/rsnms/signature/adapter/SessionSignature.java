package ru.rsnms.signature.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.signature.Criterion;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.Signing;
import ru.rsnms.signature.model.Evidence;
import ru.rsnms.signature.model.Findings;
import ru.rsnms.signature.model.SignatureProvider;

/** Signatures given in the system; the person is who the session says. */
@ApplicationScoped
public class SessionSignature implements SignatureProvider {

  private final Clock clock;

  protected SessionSignature() {
    this(null);
  }

  @Inject
  public SessionSignature(Clock clock) {
    this.clock = clock;
  }

  @Override
  public SignatureMethod method() {
    return SignatureMethod.IN_SYSTEM;
  }

  @Override
  public Evidence accept(Signing signing, Instant now) {
    var today = LocalDate.ofInstant(now, clock.getZone());
    var findings = new Findings();
    findings.passed(Criterion.CONFIRMATION, RussianDates.moment(now));
    Authority.of(signing, today, findings);
    return new Evidence(today, null, findings.soundReport());
  }
}
