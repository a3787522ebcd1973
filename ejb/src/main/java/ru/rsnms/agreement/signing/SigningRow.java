package ru.rsnms.agreement.signing;

import java.time.Instant;
import java.util.List;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementStage;

/**
 * An agreement on the signing desk.
 *
 * @param parties their names
 * @param waitsFor parties whose turn it is
 * @param mine is it the turn of the caller's party?
 * @param outdated does the text name somebody who does not sign any more?
 */
public record SigningRow(
    AgreementId id,
    String title,
    String parties,
    AgreementStage stage,
    int signed,
    int of,
    List<String> waitsFor,
    boolean mine,
    boolean outdated,
    Instant agreedAt) {}
