package ru.rsnms.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The public key that seals are checked with: PEM of an Ed25519 key. */
record SealKey(PublicKey key) {

  private static final String HEAD = "-----BEGIN PUBLIC KEY-----\n";
  private static final String FOOT = "\n-----END PUBLIC KEY-----\n";

  static SealKey of(byte[] pem) throws BadFormat {
    var text = new String(pem, StandardCharsets.US_ASCII);
    if (!text.startsWith(HEAD) || !text.endsWith(FOOT)) {
      throw new BadFormat();
    }
    try {
      var encoded = text.substring(HEAD.length(), text.length() - FOOT.length());
      var bytes = Base64.getDecoder().decode(encoded);
      var key =
          new SealKey(
              KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes)));
      if (!key.pem().equals(text)) {
        throw new BadFormat();
      }
      return key;
    } catch (GeneralSecurityException | IllegalArgumentException garbage) {
      throw new BadFormat();
    }
  }

  private String pem() {
    return HEAD + Base64.getEncoder().encodeToString(key.getEncoded()) + FOOT;
  }

  /** SHA-256 of the key, for comparing with the paper that the administrator keeps. */
  String fingerprint() {
    return CanonicalText.digest(key.getEncoded());
  }
}
