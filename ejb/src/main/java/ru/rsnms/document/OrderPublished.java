package ru.rsnms.document;

import java.time.Instant;

/** An order was made public: what counts from its publication counts. */
public record OrderPublished(OrderId order, Instant at) {}
