package ru.rsnms.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ru.rsnms.audit.model.AuditEntry;
import ru.rsnms.audit.model.AuditStore;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Identified;

/** The pen of the journal. Only {@link AuditInterceptor} and login/export points write with it. */
@Stateless
@PermitAll
public class AuditJournal {

  private AuditStore entries;
  private CurrentActor actor;
  private Clock clock;

  protected AuditJournal() {
    // for the container
  }

  @Inject
  public AuditJournal(AuditStore entries, CurrentActor actor, Clock clock) {
    this.entries = entries;
    this.actor = actor;
    this.clock = clock;
  }

  /** A use case ended well; the row stands or falls with its transaction. */
  @PermitAll
  public void done(String useCase, Optional<Identified> subject) {
    write(useCase, subject, null);
  }

  /** A use case was refused; the row stays though the work rolls back. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void refused(String useCase, Optional<Identified> subject, String code) {
    write(useCase, subject, code);
  }

  private void write(String useCase, Optional<Identified> subject, String refusal) {
    entries.add(new AuditEntry(clock.instant(), actor.get(), useCase, subject, refusal));
  }
}
