package ru.rsnms.signature;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ru.rsnms.signature.model.SignatureVerifier;

/**
 * Verifies for anybody whether a signature is of a file. It looks at nothing but what it is given,
 * so it cannot tell what the system knows.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignatureCheckService {

  private SignatureVerifier verifier;
  private Clock clock;

  protected SignatureCheckService() {
    // for the container
  }

  @Inject
  public SignatureCheckService(SignatureVerifier verifier, Clock clock) {
    this.verifier = verifier;
    this.clock = clock;
  }

  /**
   * What can be said of a detached signature and the file it shall be of.
   *
   * @param signature CMS as bytes, Base64 or PEM; anything else is a finding, not an error
   */
  @PermitAll
  public SignatureReport check(@NotNull byte[] content, @NotNull byte[] signature) {
    return verifier.verifyKept(content, signature, clock.instant()).report();
  }
}
