package ru.rsnms.agreement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.signature.SignatureView;

/**
 * What is printed of a frozen agreement: the copy that is signed, or the signed paper.
 *
 * @param number {@code null} while it has none
 * @param signatures in the order of the parties of the text, {@code null} for who has not signed;
 *     empty on the copy that is signed
 * @param checkAddress {@code null} while nobody can look it up
 */
public record SigningPaper(
    AgreementId id,
    String sha256,
    AgreementText text,
    String number,
    LocalDate on,
    List<SignatureView> signatures,
    String checkAddress,
    Instant at) {}
