package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Texts;

/** When a signed agreement binds, by the rule it was drafted under, and when it does no more. */
@ApplicationScoped
public class Force {

  private SigningStore signings;
  private Duties duties;
  private Clock clock;

  protected Force() {
    // for the container
  }

  @Inject
  public Force(SigningStore signings, Duties duties, Clock clock) {
    this.signings = signings;
    this.duties = duties;
    this.clock = clock;
  }

  /** The last party has signed. */
  void signed(Signing signing, Actor by, Instant now) {
    var agreement = signing.agreement();
    var today = dayOf(now);
    switch (agreement.forceRule()) {
      case ON_LAST_SIGNATURE -> enter(signing, today, by, now);
      case ON_DATE -> onDate(signing, today, by, now);
      case ON_REGISTRATION -> {
        // waits for its number
      }
    }
  }

  /** It has its number. */
  void registered(Signing signing, LocalDate on, Actor by, Instant now) {
    if (signing.agreement().stage() == AgreementStage.SIGNED) {
      switch (signing.agreement().forceRule()) {
        case ON_REGISTRATION, ON_LAST_SIGNATURE -> enter(signing, on, by, now);
        case ON_DATE -> onDate(signing, on, by, now);
      }
    }
  }

  private void onDate(Signing signing, LocalDate today, Actor by, Instant now) {
    var day = signing.agreement().forceOn();
    if (!day.isAfter(today)) {
      enter(signing, day, by, now);
    }
  }

  private void enter(Signing signing, LocalDate on, Actor by, Instant now) {
    signing.agreement().enterIntoForce(on, by, now);
    duties.begin(signing, by, now);
  }

  /** Does what the calendar asks for, by the clock of the database. */
  public void tick(Actor by) {
    var now = signings.now();
    for (var id : signings.allIn(AgreementStage.SIGNED)) {
      begin(id, by, now);
    }
    for (var id : signings.allIn(AgreementStage.IN_FORCE)) {
      end(id, by, now);
    }
  }

  private void begin(AgreementId id, Actor by, Instant now) {
    var signing = signings.lockedByClock(id);
    if (signing.agreement().stage() == AgreementStage.SIGNED
        && signing.agreement().forceOn() != null) {
      onDate(signing, dayOf(now), by, now);
    }
  }

  private void end(AgreementId id, Actor by, Instant now) {
    var signing = signings.lockedByClock(id);
    var agreement = signing.agreement();
    if (agreement.stage() == AgreementStage.IN_FORCE
        && agreement.endsOn() != null
        && agreement.endsOn().isBefore(dayOf(now))) {
      agreement.expire(by, now);
      duties.drop(id, Texts.of("agreement.duty.expired"), by, now);
    }
  }

  private LocalDate dayOf(Instant now) {
    return LocalDate.ofInstant(now, clock.getZone());
  }
}
