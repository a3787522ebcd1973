package ru.rsnms.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The candidate gave the consent or took it back; written once, never altered.
 *
 * @param textVersion of the words that were shown
 */
@Embeddable
public record ConsentStep(
    @Column(name = "taken_at") Instant takenAt,
    @Column(name = "given") boolean given,
    @Column(name = "text_version") int textVersion) {}
