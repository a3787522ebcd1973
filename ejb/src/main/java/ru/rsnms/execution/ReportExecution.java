package ru.rsnms.execution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: the executor says what was done.
 *
 * @param version the version of the instruction that the user saw
 * @param words what was done
 * @param evidence a file that shows it, or {@code null}
 */
public record ReportExecution(
    @NotNull InstructionId instruction,
    long version,
    @Size(max = 10000) String words,
    EvidenceFile evidence) {}
