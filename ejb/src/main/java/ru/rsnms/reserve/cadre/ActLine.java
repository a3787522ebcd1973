package ru.rsnms.reserve.cadre;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A person as an order about the reserve names them.
 *
 * @param municipality code of where the person works, {@code null} for the region's own
 * @param until new end of the stay, {@code null} where the order extends nothing
 * @param reason of an exclusion, {@code null} otherwise
 * @param words paper that proves the reason, {@code null} likewise
 */
@Embeddable
public record ActLine(
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "entry_id")) EntryId entry,
    @Column(name = "person_name") String name,
    @Column(name = "organization_name") String organization,
    @Column(name = "municipality_code") String municipality,
    @Embedded EntryOrigin origin,
    @Column(name = "until") LocalDate until,
    @Enumerated(EnumType.STRING) @Column(name = "reason") ExclusionReason reason,
    @Column(name = "words") String words) {}
