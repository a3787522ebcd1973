package ru.rsnms.reserve.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.PlanBundleId;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.PlanBundles;

/** The work of {@link PlanBundleTimer}, piece by piece; each piece is a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PlanBundleDesk {

  private PlanBundles bundles;
  private DatabaseClock time;

  protected PlanBundleDesk() {
    // for the container
  }

  @Inject
  public PlanBundleDesk(PlanBundles bundles, DatabaseClock time) {
    this.bundles = bundles;
    this.time = time;
  }

  @PermitAll
  public List<PlanBundleId> running() {
    return bundles.running();
  }

  @PermitAll
  public Optional<EntryId> next(PlanBundleId bundle) {
    return bundles.next(bundle);
  }

  @PermitAll
  public void print(PlanBundleId bundle, EntryId entry) {
    bundles.print(bundle, entry, time.now());
  }

  @PermitAll
  public void fault(PlanBundleId bundle, EntryId entry) {
    bundles.fault(bundle, entry, time.now());
  }

  @PermitAll
  public void finish(PlanBundleId bundle) {
    bundles.finish(bundle, time.now());
  }
}
