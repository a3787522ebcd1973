package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import ru.rsnms.shared.Conflict;

/**
 * Stops registration when the register is no longer sealed, or is not the one that was sealed.
 *
 * <p>Numbers given meanwhile could be taken back unnoticed, so none are given.
 */
@ApplicationScoped
public class SealWatch {

  private static final Duration PATIENCE =
      Duration.parse(System.getenv().getOrDefault("RSNMS_SEAL_PATIENCE", "PT4H"));

  private final Duration patience;
  private volatile Instant sealedAt;
  private volatile boolean rewritten;

  public SealWatch() {
    this(PATIENCE);
  }

  SealWatch(Duration patience) {
    this.patience = patience;
  }

  /** The register agreed with its seals and nothing is left unsealed. */
  public void sealed(Instant at) {
    sealedAt = at;
    rewritten = false;
  }

  /** What the watch begins with after a start: the moment of the last seal that is kept. */
  public void begin(Instant lastSeal) {
    if (sealedAt == null) {
      sealedAt = lastSeal;
    }
  }

  /** The register has lost or changed what was sealed. */
  public void foundRewritten() {
    rewritten = true;
  }

  /** Refuses when numbers must not be given. */
  public void requireSealing(Instant now) {
    if (rewritten) {
      throw new Conflict("document/register-rewritten");
    }
    if (sealedAt != null && sealedAt.plus(patience).isBefore(now)) {
      throw new Conflict("document/register-unsealed", sealedAt);
    }
  }
}
