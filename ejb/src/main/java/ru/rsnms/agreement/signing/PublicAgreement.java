package ru.rsnms.agreement.signing;

import java.time.LocalDate;
import java.util.List;
import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.agreement.AgreementStage;

/**
 * What everybody may know of a registered agreement: that it was signed, by whom, and whether it
 * binds. Nothing of its text.
 */
public record PublicAgreement(
    AgreementKind kind,
    String number,
    LocalDate registeredOn,
    AgreementStage stage,
    LocalDate inForceOn,
    LocalDate endsOn,
    String sha256,
    List<Side> sides) {

  public PublicAgreement {
    sides = List.copyOf(sides);
  }

  /** A party, and who signed for it. */
  public record Side(String name, String position, String signatory, LocalDate signedOn) {}
}
