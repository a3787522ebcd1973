package ru.rsnms.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One executor of a row.
 *
 * @param words as the paper names it
 * @param meant the right name where the paper has a slip, otherwise the same words
 * @param byAgreement takes part only if it agrees («по согласованию»)
 */
@Embeddable
public record Party(
    @Column(name = "words") String words,
    @Column(name = "meant") String meant,
    @Column(name = "by_agreement") boolean byAgreement) {}
