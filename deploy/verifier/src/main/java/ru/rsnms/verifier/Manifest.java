package ru.rsnms.verifier;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The list of contents of an export. */
record Manifest(Fields fields) {

  static final String FORMAT = "rsnms register export";
  static final long VERSION = 2;
  private static final Set<String> FIELDS =
      Set.of(
          "contents",
          "copies",
          "format",
          "links",
          "madeAt",
          "papers",
          "proofs",
          "rows",
          "seals",
          "signatureTexts",
          "signatures",
          "version");

  static Manifest of(byte[] bytes) throws BadFormat {
    var fields = Json.canonical(new String(bytes, StandardCharsets.UTF_8));
    if (!fields.values().keySet().containsAll(FIELDS)
        || !fields.agree("format", FORMAT)
        || !fields.agree("version", VERSION)) {
      throw new BadFormat();
    }
    return new Manifest(fields);
  }

  /** Names of issuers by id; only for the sentences. */
  Map<String, String> issuers() {
    Map<String, String> names = new HashMap<>();
    if (fields.values().get("issuers") instanceof Map<?, ?> map) {
      map.forEach((id, name) -> names.put((String) id, String.valueOf(name)));
    }
    return names;
  }

  boolean promises(String what, long count) {
    return fields.agree(what, count);
  }

  String promised(String what) {
    return String.valueOf(fields.values().get(what));
  }
}
