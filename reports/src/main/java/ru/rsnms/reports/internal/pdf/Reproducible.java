package ru.rsnms.reports.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Takes chance out of a file: the library names font subsets by random letters and the file by the
 * time of day. Both are replaced in place by names of the same length that follow from the content,
 * so that one sheet gives the same bytes whenever it is printed.
 */
final class Reproducible {

  private static final List<String> SUBSET_KEYS = List.of("/FontName/", "/BaseFont/");
  private static final int SUBSET_LENGTH = 6;
  private static final String ID_KEY = "/ID [<";
  private static final String ID_MIDDLE = "><";
  private static final int ID_LENGTH = 32;

  private final byte[] file;
  private final String content;

  private Reproducible(byte[] file) {
    this.file = file;
    content = new String(file, StandardCharsets.ISO_8859_1);
  }

  /** The file itself, changed in place. */
  static byte[] bytes(byte[] file) {
    Reproducible reproducible = new Reproducible(file);
    reproducible.renameSubsets();
    reproducible.identify();
    return file;
  }

  /** Names subsets AAAAAA, AAAAAB and so on in the order of their appearance. */
  private void renameSubsets() {
    Map<String, String> names = new HashMap<>();
    for (String key : SUBSET_KEYS) {
      for (int at = content.indexOf(key); at >= 0; at = content.indexOf(key, at + 1)) {
        int start = at + key.length();
        int end = start + SUBSET_LENGTH;
        if (content.charAt(end) == '+') {
          String name = content.substring(start, end);
          write(
              start, names.computeIfAbsent(name, random -> "AAAAA" + (char) ('A' + names.size())));
        }
      }
    }
  }

  private void identify() {
    int first = content.lastIndexOf(ID_KEY) + ID_KEY.length();
    int second = first + ID_LENGTH + ID_MIDDLE.length();
    write(first, "0".repeat(ID_LENGTH));
    write(second, "0".repeat(ID_LENGTH));
    String digest = digest();
    write(first, digest);
    write(second, digest);
  }

  private void write(int at, String name) {
    for (int i = 0; i < name.length(); i++) {
      file[at + i] = (byte) name.charAt(i);
    }
  }

  private String digest() {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(file);
      return HexFormat.of().formatHex(sum, 0, ID_LENGTH / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
