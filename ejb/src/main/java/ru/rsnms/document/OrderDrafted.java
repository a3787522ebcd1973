package ru.rsnms.document;

import java.time.Instant;
import ru.rsnms.shared.SubjectRef;

/** A draft was opened; the subject is what the asking context gave, or {@code null}. */
public record OrderDrafted(OrderId order, SubjectRef subject, Instant at) {}
