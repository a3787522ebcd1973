package ru.rsnms.execution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: an instruction gets another last day.
 *
 * @param version the version of the instruction that the user saw
 */
public record Reschedule(
    @NotNull InstructionId instruction,
    long version,
    @NotNull LocalDate due,
    @Size(max = 4000) String reason) {}
