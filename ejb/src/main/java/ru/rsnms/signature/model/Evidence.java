package ru.rsnms.signature.model;

import java.time.LocalDate;
import ru.rsnms.signature.SignatureFile;
import ru.rsnms.signature.SignatureReport;

/**
 * A proof that was accepted.
 *
 * @param on the day of the signature
 * @param file what is kept, {@code null} where nothing was brought
 */
public record Evidence(LocalDate on, SignatureFile file, SignatureReport report) {}
