package ru.rsnms.agreement.signing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;

/**
 * Takes the next number of the journal of agreements.
 *
 * @param requestId made when the form was shown; the same request again gives the same number
 */
public record RegisterAgreement(@NotNull AgreementId agreement, @NotNull UUID requestId) {}
