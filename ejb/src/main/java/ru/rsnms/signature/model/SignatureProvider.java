package ru.rsnms.signature.model;

import java.time.Instant;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.Signing;

/**
 * One way to sign. A signing service of another maker is one more implementation; none of them
 * holds a private key.
 */
public interface SignatureProvider {

  SignatureMethod method();

  /** Refuses what does not prove that this person signed these bytes. */
  Evidence accept(Signing signing, Instant now);
}
