package ru.rsnms.signature.adapter.cms;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ways in which programs write one and the same structure: as it is (DER), as bare Base64, as
 * Base64 between lines of a PEM frame.
 */
final class Encoded {

  /** First octet of an ASN.1 SEQUENCE, which all these structures are. */
  private static final int SEQUENCE = 0x30;

  private static final Pattern FRAME = Pattern.compile("-----(BEGIN|END) [A-Z0-9 ]+-----");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private Encoded() {}

  /** The bytes of the structure; empty if the file is none of these. */
  static Optional<byte[]> decode(byte[] file) {
    if (file.length > 0 && (file[0] & 0xff) == SEQUENCE) {
      return Optional.of(file);
    }
    var text = new String(file, StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "");
    var letters = FRAME.matcher(text).replaceAll("").replaceAll("\\s+", "");
    return BASE64.matcher(letters).matches() && letters.length() % 4 == 0
        ? Optional.of(Base64.getDecoder().decode(letters))
        : Optional.empty();
  }
}
