package ru.rsnms.verifier;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A signature as the system keeps and exports it: the row of the tables, its text, its files. */
final class SomeSignature {

  private static final int BYTES = 60;
  private static final List<String> METHODS = List.of("IN_SYSTEM", "DETACHED_FILE", "ON_PAPER");
  private static final List<String> SCANS = List.of("application/pdf", "image/jpeg", "image/png");

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, Object> row;
  private final String at;

  SomeSignature(Random dice, int number, String order, String at) {
    this.at = at;
    var method = METHODS.get(dice.nextInt(METHODS.size()));
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("format", SignatureText.FORMAT);
    facts.put("id", "s-%06d".formatted(number));
    facts.put("subject", "document.order " + order);
    facts.put("method", method);
    facts.put("account", "minister");
    facts.put("name", "Лосев Андрей Павлович");
    facts.put("position", "Министр образования");
    facts.put("basis", "Положение о министерстве");
    facts.put("signed-on", "2026-11-21");
    facts.put("received-at", at);
    facts.put("copy-sha256", file(dice, Export.COPIES, ".pdf"));
    switch (method) {
      case "DETACHED_FILE" -> byFile(facts, dice);
      case "ON_PAPER" -> onPaper(facts, dice);
      default -> {
        // nothing is brought
      }
    }
    facts.put("checks", "SIGNATURE=PASSED AUTHORITY=PASSED REVOCATION=UNKNOWN");
    row = row(facts, order, kept(facts));
  }

  private void byFile(Map<String, String> facts, Random dice) {
    facts.put("signing-time", "2026-11-21T09:00:00Z");
    if (dice.nextBoolean()) {
      facts.put("stamped-at", "2026-11-21T09:00:03Z");
    }
    facts.put("proof-type", "application/pkcs7-signature");
    facts.put("proof-sha256", file(dice, Export.PROOFS, ".sig"));
    facts.put("certificate-serial", "0A");
    facts.put("certificate-owner", "Лосев Андрей Павлович");
    facts.put("certificate-issuer", "Удостоверяющий центр");
    facts.put("certificate-from", "2026-01-01T00:00:00Z");
    facts.put("certificate-to", "2027-01-01T00:00:00Z");
    facts.put("certificate-sha256", CanonicalText.digest("certificate"));
  }

  private void onPaper(Map<String, String> facts, Random dice) {
    var kind = dice.nextInt(SCANS.size());
    facts.put("proof-type", SCANS.get(kind));
    facts.put("proof-sha256", file(dice, Export.PROOFS, List.of(".pdf", ".jpg", ".png").get(kind)));
  }

  private String file(Random dice, String folder, String ending) {
    var bytes = new byte[BYTES];
    dice.nextBytes(bytes);
    var digest = CanonicalText.digest(bytes);
    files.put(folder + digest + ending, bytes);
    return digest;
  }

  private String kept(Map<String, String> facts) {
    var text = text(facts);
    var digest = CanonicalText.digest(text);
    files.put(Export.SIGNATURES + digest + ".txt", text.getBytes(StandardCharsets.UTF_8));
    return digest;
  }

  static String text(Map<String, String> facts) {
    var lines = new StringBuilder();
    facts.forEach((name, value) -> lines.append(name).append(": ").append(value).append('\n'));
    return lines.toString();
  }

  /** The tables write moments with six digits of a second. */
  private static Map<String, Object> row(Map<String, String> facts, String order, String digest) {
    Map<String, Object> row = new HashMap<>();
    facts.forEach((name, value) -> row.put(name, value.replaceFirst("(T.{8})Z$", "$1.000000Z")));
    row.remove("format");
    row.put("order", order);
    row.put("digest", digest);
    return row;
  }

  Map<String, byte[]> files() {
    return files;
  }

  Map<String, Object> row() {
    return row;
  }

  String at() {
    return at;
  }
}
