package ru.rsnms.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: somebody may sign for an organisation.
 *
 * @param position the post as it stands under the document, in the nominative
 * @param basis what the authority rests on (charter, order, power of attorney)
 * @param from first day of the authority
 * @param to last day, {@code null} while it is open; an acting signatory always has one
 */
public record GrantAuthority(
    @NotNull OrganizationId organization,
    @NotNull PersonId person,
    @NotBlank @Size(max = 300) String position,
    @NotBlank @Size(max = 500) String basis,
    @NotNull Capacity capacity,
    @NotNull LocalDate from,
    LocalDate to) {}
