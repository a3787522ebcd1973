package ru.rsnms.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one way to write a value (RFC 8785 without fractions): keys sorted, no white space, the
 * shortest escapes.
 */
final class CanonicalText {

  private static final String SHORT_ESCAPED = "\b\f\n\r\t\"\\";
  private static final String SHORT_ESCAPES = "bfnrt\"\\";

  private CanonicalText() {}

  static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      var sorted = new TreeMap<String, Object>();
      map.forEach((key, member) -> sorted.put((String) key, member));
      return sorted.entrySet().stream()
          .map(member -> quoted(member.getKey()) + ":" + of(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(CanonicalText::of).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof String string ? quoted(string) : value.toString();
  }

  private static String quoted(String string) {
    var out = new StringBuilder("\"");
    string.chars().forEach(c -> out.append(escaped((char) c)));
    return out.append('"').toString();
  }

  private static String escaped(char c) {
    var known = SHORT_ESCAPED.indexOf(c);
    if (known >= 0) {
      return "\\" + SHORT_ESCAPES.charAt(known);
    }
    return c < ' ' ? "\\u%04x".formatted((int) c) : Character.toString(c);
  }

  /** SHA-256 of the text in UTF-8, hexadecimal. */
  static String digest(String text) {
    return digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256, hexadecimal. */
  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
