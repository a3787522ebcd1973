package ru.rsnms.expertise;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * What the author of an item may read of one review: nothing in it or in its place tells who wrote
 * it.
 *
 * @param total points
 */
public record ReviewText(BigDecimal total, List<Remark> remarks, String advice) {

  public ReviewText {
    remarks = List.copyOf(remarks);
  }

  /** Neither the order of the experts nor of their submitting shows: the words alone decide. */
  static List<ReviewText> inOrderOfWords(Collection<ReviewText> texts) {
    return texts.stream().sorted(Comparator.comparing(ReviewText::digest)).toList();
  }

  private String digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One criterion with its mark and comment. */
  public record Remark(String criterion, int mark, String comment) {}
}
