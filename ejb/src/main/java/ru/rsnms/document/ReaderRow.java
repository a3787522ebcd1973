package ru.rsnms.document;

import java.time.Instant;

/**
 * A person who has to read the order.
 *
 * @param acknowledgedAt {@code null} until the person did
 */
public record ReaderRow(String name, String account, Instant acknowledgedAt) {}
