package ru.rsnms.document;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Sends a draft to those whose agreement it needs; they decide in parallel.
 *
 * @param approvers accounts
 * @param due last day for a decision
 */
public record SendForApproval(
    @NotNull OrderId order, long version, @NotEmpty List<String> approvers, LocalDate due) {}
