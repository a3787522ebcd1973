package ru.rsnms.signature;

import java.time.Instant;
import ru.rsnms.shared.SubjectRef;

/**
 * The second confirmation of signing in the system, as its own signatory sees it.
 *
 * @param contentHash of the text that was on the screen when it was asked for
 * @param askedAt only a login after that confirms
 * @param expiresAt until when it can be confirmed and used
 * @param loginAt when the signatory logged in for it, {@code null} before
 */
public record ConfirmationView(
    ConfirmationId id,
    SubjectRef subject,
    String contentHash,
    Instant askedAt,
    Instant expiresAt,
    Instant loginAt) {

  public boolean isConfirmed() {
    return loginAt != null;
  }
}
