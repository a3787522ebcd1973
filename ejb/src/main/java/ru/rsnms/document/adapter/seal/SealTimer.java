package ru.rsnms.document.adapter.seal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import ru.rsnms.document.adapter.seal.RegisterSealer.Rewritten;
import ru.rsnms.document.model.RegisterChain;
import ru.rsnms.document.model.SealWatch;

/**
 * Seals the register three times a minute if anything is new. What fails here is logged by the
 * container and tried again; the watch meanwhile counts the hours.
 */
@Singleton
@Startup
@PermitAll
public class SealTimer {

  private static final System.Logger LOG = System.getLogger(SealTimer.class.getName());

  private SealFolder folder;
  private RegisterChain chain;
  private SealWatch watch;
  private Clock clock;

  protected SealTimer() {
    // for the container
  }

  @Inject
  public SealTimer(SealFolder folder, RegisterChain chain, SealWatch watch, Clock clock) {
    this.folder = folder;
    this.chain = chain;
    this.watch = watch;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  void tick() {
    var now = clock.instant();
    watch.begin(folder.lastSeal().orElse(now));
    try {
      folder.sealer().seal(chain.heads(), chain::present, now);
      watch.sealed(now);
    } catch (Rewritten rewritten) {
      watch.foundRewritten();
      LOG.log(System.Logger.Level.ERROR, rewritten.getMessage());
    }
  }
}
