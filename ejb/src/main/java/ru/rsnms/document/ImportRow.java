package ru.rsnms.document;

import java.time.Instant;

/**
 * An import in the list of its author.
 *
 * @param title of the document, empty where none was understood
 * @param order the draft made of it, {@code null} until confirmed
 */
public record ImportRow(ImportId id, Instant checkedAt, String title, OrderId order) {}
