package ru.rsnms.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import ru.rsnms.audit.model.AuditStore;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/**
 * Reads the journal.
 *
 * <p>It does not know who may see a thing: the context that owns the thing asks on behalf of a
 * caller whom it has already let in. The front ends never call it directly.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditQueries {

  private AuditStore entries;

  protected AuditQueries() {
    // for the container
  }

  @Inject
  public AuditQueries(AuditStore entries) {
    this.entries = entries;
  }

  /** The history of one thing, newest first. */
  @PermitAll
  public Page<AuditRow> about(Identified subject, PageRequest request) {
    return entries.about(subject, request);
  }
}
