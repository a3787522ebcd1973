package ru.rsnms.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import ru.rsnms.registry.OrganizationId;

/**
 * Which part of a register shall be printed.
 *
 * @param kind {@code null} for all kinds
 * @param from first day of registration
 * @param to last day of registration
 */
public record JournalWanted(
    @NotNull OrganizationId issuer,
    DocumentKind kind,
    @NotNull LocalDate from,
    @NotNull LocalDate to) {}
