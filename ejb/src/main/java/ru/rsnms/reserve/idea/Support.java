package ru.rsnms.reserve.idea;

import java.time.Instant;
import java.util.UUID;

/**
 * A word of somebody who supports an idea; people are not named.
 *
 * @param organization {@code null} for a person
 * @param word {@code null} where none was said
 */
public record Support(UUID id, String organization, String word, Instant at) {}
