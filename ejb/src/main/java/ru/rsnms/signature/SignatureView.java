package ru.rsnms.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One signature as pages and other contexts see it.
 *
 * @param basis what the authority rested on
 * @param signedOn the day that counts
 * @param receivedAt when the system took it
 * @param signingTime by the signatory's clock, {@code null} unless the signature tells it
 * @param stampedAt by a time-stamp authority that is believed, {@code null} without
 * @param certificate {@code null} unless made with one
 * @param copyId the signing copy, of which {@code copySha256} is the digest
 * @param proofType media type of the file or scan, {@code null} for a signature in the system
 * @param canonical the whole fact as lines of text, never changed
 * @param sha256 digest of {@code canonical}: what a register chains
 */
public record SignatureView(
    SignatureId id,
    SignatureMethod method,
    String account,
    String name,
    String position,
    String basis,
    LocalDate signedOn,
    Instant receivedAt,
    Instant signingTime,
    Instant stampedAt,
    CertificateView certificate,
    List<SignatureCheck> checks,
    UUID copyId,
    String copySha256,
    String proofType,
    String proofSha256,
    String canonical,
    String sha256) {}
