package ru.rsnms.verifier;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The canonical text of a signature: a line {@code name: value} per fact, line feeds between. Its
 * digest is what the chain holds.
 *
 * @param facts by name, as they are written
 */
record SignatureText(Map<String, String> facts) {

  static final String FORMAT = "rsnms-signature-1";

  private static final String SEPARATOR = ": ";
  private static final Set<String> NEEDED =
      Set.of(
          "format",
          "id",
          "subject",
          "method",
          "account",
          "name",
          "position",
          "basis",
          "signed-on",
          "received-at",
          "copy-sha256",
          "checks");
  private static final Set<String> MOMENTS =
      Set.of("received-at", "signing-time", "stamped-at", "certificate-from", "certificate-to");
  private static final Map<String, String> ENDINGS =
      Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png", ".png");

  static SignatureText of(byte[] bytes) throws BadFormat {
    Map<String, String> facts = new LinkedHashMap<>();
    for (var line : Export.lines(bytes)) {
      var at = line.indexOf(SEPARATOR);
      if (at < 1 || facts.put(line.substring(0, at), line.substring(at + 2)) != null) {
        throw new BadFormat();
      }
    }
    if (!facts.keySet().containsAll(NEEDED) || !FORMAT.equals(facts.get("format"))) {
      throw new BadFormat();
    }
    return new SignatureText(facts);
  }

  String subject() {
    return facts.get("subject");
  }

  /** Name of the file with the bytes that were signed. */
  String copy() {
    return Export.COPIES + facts.get("copy-sha256") + ".pdf";
  }

  /** Name of the file or scan that proves the signature; {@code null} where there is none. */
  String proof() {
    var digest = facts.get("proof-sha256");
    return digest == null
        ? null
        : Export.PROOFS + digest + ENDINGS.getOrDefault(facts.get("proof-type"), ".sig");
  }

  /** Does a value of the tables say the same as the text? */
  boolean says(String name, Object value) {
    var written = facts.get(name);
    if (written == null || value == null) {
      return written == null && value == null;
    }
    var given = value.toString().replaceAll("\\R", " ");
    return written.equals(given) || MOMENTS.contains(name) && isSameMoment(written, given);
  }

  /** The text has as many digits of a second as are needed, the tables always six. */
  private static boolean isSameMoment(String written, String given) {
    try {
      return Instant.parse(written).equals(Instant.parse(given));
    } catch (DateTimeParseException noMoment) {
      return false;
    }
  }
}
