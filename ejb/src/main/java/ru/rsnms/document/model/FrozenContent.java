package ru.rsnms.document.model;

import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.HouseStyle;
import ru.rsnms.document.OrderText;

/**
 * All that the paper is made of, as it stood when it was signed: printed the same in ten years,
 * whatever became of people, posts and styles.
 */
public record FrozenContent(
    DocumentKind kind,
    HouseStyle style,
    OrderText text,
    String signatoryPosition,
    String signatoryName) {

  public String canonical() {
    return CanonicalJson.write(this);
  }

  public String hash() {
    return CanonicalJson.sha256(canonical());
  }

  static FrozenContent of(String canonical) {
    return CanonicalJson.read(canonical, FrozenContent.class);
  }
}
