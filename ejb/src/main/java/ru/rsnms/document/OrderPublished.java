package ru.rsnms.document;

import java.time.Instant;

/**
 * An order was made public at one place, and the proof is on its card: what counts from its
 * publication counts.
 */
public record OrderPublished(OrderId order, PublicationId publication, Instant at) {}
