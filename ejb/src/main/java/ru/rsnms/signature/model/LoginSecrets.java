package ru.rsnms.signature.model;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What ties a login to the question it answers.
 *
 * @param nonce comes back within the token of the login
 * @param verifier of the code exchange (RFC 7636); its digest goes ahead
 */
public record LoginSecrets(String nonce, String verifier) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static LoginSecrets next() {
    return new LoginSecrets(random(), random());
  }

  private static String random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
