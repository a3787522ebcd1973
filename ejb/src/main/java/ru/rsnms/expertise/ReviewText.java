package ru.rsnms.expertise;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import ru.rsnms.shared.Digests;

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
    return Digests.sha256(toString());
  }

  /** One criterion with its mark and comment. */
  public record Remark(String criterion, int mark, String comment) {}
}
