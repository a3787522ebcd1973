package ru.rsnms.document;

import java.time.Instant;

/**
 * One saved text of an order.
 *
 * @param number from 1, growing with each save
 */
public record VersionRow(int number, Instant savedAt, String account, String displayName) {}
