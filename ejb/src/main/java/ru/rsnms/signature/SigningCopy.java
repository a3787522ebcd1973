package ru.rsnms.signature;

import java.time.Instant;
import java.util.UUID;

/**
 * What is signed, byte for byte («экземпляр для подписания»).
 *
 * @param sha256 of the bytes, hexadecimal
 */
public record SigningCopy(UUID id, String sha256, byte[] bytes, Instant madeAt) {}
