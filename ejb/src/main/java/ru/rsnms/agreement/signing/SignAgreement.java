package ru.rsnms.agreement.signing;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.signature.SignatureProof;

/**
 * The caller signs for their party the text that was on the screen.
 *
 * @param contentHash SHA-256 of that text, hexadecimal; another text is not signed
 * @param proof what the signatory brings
 */
public record SignAgreement(
    @NotNull AgreementId agreement, @NotNull String contentHash, @NotNull SignatureProof proof) {}
