package ru.rsnms.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One line of a report on a signature.
 *
 * @param sentence what was found, in Russian, as it was told then
 */
@Embeddable
public record SignatureCheck(
    @Enumerated(EnumType.STRING) @Column(name = "criterion") Criterion criterion,
    @Enumerated(EnumType.STRING) @Column(name = "outcome") CheckOutcome outcome,
    @Column(name = "sentence") String sentence) {

  public boolean passed() {
    return outcome == CheckOutcome.PASSED;
  }

  public boolean failed() {
    return outcome == CheckOutcome.FAILED;
  }
}
