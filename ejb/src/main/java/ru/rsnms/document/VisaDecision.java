package ru.rsnms.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an approver says of a draft.
 *
 * @param remark required unless simply agreed
 */
public record VisaDecision(
    @NotNull OrderId order, @NotNull Verdict verdict, @Size(max = 4000) String remark) {

  public enum Verdict {
    AGREED,
    AGREED_WITH_REMARKS,
    REFUSED
  }
}
