package ru.rsnms.amendment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A person says what a clause means.
 *
 * @param instructions empty where the clause amends nothing here
 */
public record FinishClause(
    @NotNull AmendmentId amendment,
    long version,
    @NotNull UUID clause,
    @NotNull @Size(max = 500) List<@NotNull AmendmentInstruction> instructions) {}
