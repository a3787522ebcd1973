package ru.rsnms.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in small hexadecimal letters: by it what was kept is found to be whole. */
public final class Digests {

  private Digests() {}

  /** Of the text in UTF-8. */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  public static String sha256(byte[] bytes) {
    return words(begin().digest(bytes));
  }

  /** Of a stream read to its end. */
  public static String sha256(InputStream bytes) throws IOException {
    var digest = begin();
    bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return words(digest.digest());
  }

  /** A SHA-256 to be fed piece by piece. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What a finished digest is written as. */
  public static String words(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
