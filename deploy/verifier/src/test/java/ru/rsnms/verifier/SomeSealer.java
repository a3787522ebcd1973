package ru.rsnms.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Seals heads as the server does, with a key of its own. */
final class SomeSealer {

  private final KeyPair keys;

  SomeSealer() {
    try {
      keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] key() {
    var encoded = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    return ("-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  String seal(long number, String prev, List<Map<String, Object>> heads) {
    Map<String, Object> seal = new HashMap<>();
    seal.put("number", number);
    seal.put("at", "2026-11-21T10:%02d:00.000000Z".formatted(number % 60));
    seal.put("prev", prev);
    seal.put("heads", heads);
    seal.put("reason", "CHANGED");
    seal.put("key", CanonicalText.digest(keys.getPublic().getEncoded()));
    return signed(seal);
  }

  /** Signs what a seal says anew. */
  String signed(Map<String, Object> seal) {
    var unsigned = new HashMap<>(seal);
    unsigned.remove("signature");
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(keys.getPrivate());
      signature.update(
          ("rsnms register seal 1\n" + CanonicalText.of(unsigned))
              .getBytes(StandardCharsets.UTF_8));
      unsigned.put("signature", Base64.getEncoder().encodeToString(signature.sign()));
      return CanonicalText.of(unsigned);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
