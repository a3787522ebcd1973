package ru.rsnms.document.model;

import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.HouseStyle;
import ru.rsnms.document.OrderText;
import ru.rsnms.shared.CanonicalJson;
import ru.rsnms.shared.Digests;
import ru.rsnms.signature.SignatureMark;

/**
 * All that the paper is made of, as it stood when it was signed: printed the same in ten years,
 * whatever became of people, posts and styles.
 *
 * @param mark tells how it was signed, {@code null} for a paper that is signed by hand or was
 *     signed before the system knew it
 */
public record FrozenContent(
    DocumentKind kind,
    HouseStyle style,
    OrderText text,
    String signatoryPosition,
    String signatoryName,
    SignatureMark mark) {

  /** Without a mark. */
  public FrozenContent(
      DocumentKind kind,
      HouseStyle style,
      OrderText text,
      String signatoryPosition,
      String signatoryName) {
    this(kind, style, text, signatoryPosition, signatoryName, null);
  }

  public FrozenContent withMark(SignatureMark given) {
    return new FrozenContent(kind, style, text, signatoryPosition, signatoryName, given);
  }

  public String canonical() {
    return CanonicalJson.write(this);
  }

  public String hash() {
    return Digests.sha256(canonical());
  }

  static FrozenContent of(String canonical) {
    return CanonicalJson.read(canonical, FrozenContent.class);
  }
}
