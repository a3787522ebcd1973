package ru.rsnms.signature;

import java.time.Instant;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.SubjectRef;

/**
 * A person signs a thing.
 *
 * @param authority what the person signs by, as {@link SignatureBook#authority} found it
 * @param contentHash of the text that is signed, as the person saw it; a confirmation is bound to
 *     it
 * @param agreedAt since when the copy could be signed; no paper is signed before
 */
public record Signing(
    SubjectRef subject,
    SignatoryView authority,
    SigningCopy copy,
    String contentHash,
    SignatureProof proof,
    Instant agreedAt) {}
