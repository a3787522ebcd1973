package ru.rsnms.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ru.rsnms.registry.PersonId;

/**
 * Command: an official takes over what was read from a clause, corrected where the reading erred.
 *
 * @param version the version of the instruction that the user saw
 * @param task what has to be done
 * @param executor unit or post in the nominative
 * @param person who answers for it, {@code null} where nobody of the registry does
 * @param due last day; may be {@code null} only where the clause says that it never ends
 */
public record ConfirmInstruction(
    @NotNull InstructionId instruction,
    long version,
    @NotBlank @Size(max = 4000) String task,
    @NotBlank @Size(max = 500) String executor,
    PersonId person,
    LocalDate due) {}
