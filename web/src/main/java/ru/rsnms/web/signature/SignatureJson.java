package ru.rsnms.web.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.signature.CertificateView;
import ru.rsnms.signature.SignatureCheck;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.SignatureView;

/**
 * One signature as the API tells it.
 *
 * @param signingTime by the signatory's clock, absent unless the signature tells it
 * @param stampedAt by a time-stamp authority that is believed, absent without
 * @param certificate absent unless made with one
 * @param copySha256 of the bytes that are signed
 * @param proofSha256 of the file or scan, absent for a signature in the system
 * @param canonical the whole fact as lines of text
 * @param sha256 of {@code canonical}
 */
public record SignatureJson(
    UUID id,
    SignatureMethod method,
    String name,
    String position,
    String basis,
    LocalDate signedOn,
    Instant receivedAt,
    Instant signingTime,
    Instant stampedAt,
    CertificateView certificate,
    List<SignatureCheck> checks,
    String copySha256,
    String proofType,
    String proofSha256,
    String canonical,
    String sha256) {

  public static SignatureJson of(SignatureView view) {
    return new SignatureJson(
        view.id().value(),
        view.method(),
        view.name(),
        view.position(),
        view.basis(),
        view.signedOn(),
        view.receivedAt(),
        view.signingTime(),
        view.stampedAt(),
        view.certificate(),
        view.checks(),
        view.copySha256(),
        view.proofType(),
        view.proofSha256(),
        view.canonical(),
        view.sha256());
  }
}
