package ru.rsnms.execution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: the executor says what was done.
 *
 * @param version the version of the instruction that the user saw
 * @param words what was done
 * @param proof where and when the order was made public; {@code null} for any other task
 * @param evidence a file that shows it, or {@code null}
 */
public record ReportExecution(
    @NotNull InstructionId instruction,
    long version,
    @Size(max = 10000) String words,
    @Valid PublicationProof proof,
    EvidenceFile evidence) {}
