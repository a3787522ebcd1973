package ru.rsnms.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * One line of the seal file: which link ended each journal at a moment, signed.
 *
 * @param number place of the seal in the file, from 1
 * @param prev SHA-256 of the line before, or of nothing
 */
record Seal(long number, String at, String prev, List<Head> heads, Fields fields, String line) {

  private static final String DOMAIN = "rsnms register seal 1\n";
  private static final String SIGNATURE = "signature";
  private static final Set<String> FIELDS =
      Set.of("at", "heads", "key", "number", "prev", "reason", SIGNATURE);
  private static final Set<String> HEAD_FIELDS =
      Set.of("book", "hash", "issuer", "kind", "position", "year");

  /** The last link of a journal. */
  record Head(Journal journal, long position, String hash) {}

  static Seal of(String line) throws BadFormat {
    var fields = Json.canonical(line);
    fields.mustHaveOnly(FIELDS);
    List<Head> heads = new ArrayList<>();
    for (var head : fields.objects("heads")) {
      head.mustHaveOnly(HEAD_FIELDS);
      heads.add(new Head(Journal.of(head), head.number("position"), head.text("hash")));
    }
    return new Seal(
        fields.number("number"), fields.text("at"), fields.text("prev"), heads, fields, line);
  }

  String digest() {
    return CanonicalText.digest(line);
  }

  boolean isSignedBy(PublicKey key) throws BadFormat {
    var unsigned = new HashMap<>(fields.values());
    unsigned.remove(SIGNATURE);
    var encoded = fields.text(SIGNATURE);
    try {
      var bytes = Base64.getDecoder().decode(encoded);
      var check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update((DOMAIN + CanonicalText.of(unsigned)).getBytes(StandardCharsets.UTF_8));
      // One signature has one spelling.
      return Base64.getEncoder().encodeToString(bytes).equals(encoded) && check.verify(bytes);
    } catch (GeneralSecurityException | IllegalArgumentException garbage) {
      return false;
    }
  }
}
