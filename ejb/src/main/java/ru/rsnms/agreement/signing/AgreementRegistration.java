package ru.rsnms.agreement.signing;

import java.time.LocalDate;
import ru.rsnms.agreement.AgreementId;

/** The number and date that an agreement received. */
public record AgreementRegistration(AgreementId agreement, String number, LocalDate on) {}
