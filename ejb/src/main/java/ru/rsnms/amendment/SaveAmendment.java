package ru.rsnms.amendment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Replaces the instructions of a draft.
 *
 * @param version of the amendments that the writer saw
 */
public record SaveAmendment(
    @NotNull AmendmentId amendment,
    long version,
    @NotNull @Size(max = 500) List<@NotNull AmendmentInstruction> instructions,
    @NotNull EntryIntoForce entry) {}
