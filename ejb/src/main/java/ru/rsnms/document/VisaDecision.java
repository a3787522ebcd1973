package ru.rsnms.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an approver says of a draft.
 *
 * @param remark required unless simply agreed
 * @param contentHash of the text that was read; {@code null} for whatever the text is now
 * @param inPlaceOf account of the absent approver for whom a substitute decides; {@code null} for
 *     the own visa, or the only one the caller may give
 */
public record VisaDecision(
    @NotNull OrderId order,
    @NotNull Verdict verdict,
    @Size(max = 4000) String remark,
    String contentHash,
    String inPlaceOf) {

  public enum Verdict {
    AGREED,
    AGREED_WITH_REMARKS,
    REFUSED
  }

  /** A decision for oneself about the text as it is now. */
  public VisaDecision(OrderId order, Verdict verdict, String remark) {
    this(order, verdict, remark, null, null);
  }

  /** The same decision about the text of a digest. */
  public VisaDecision about(String hash) {
    return new VisaDecision(order, verdict, remark, hash, inPlaceOf);
  }
}
