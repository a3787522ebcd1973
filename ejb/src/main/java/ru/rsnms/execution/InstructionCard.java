package ru.rsnms.execution;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything a page shows of one instruction.
 *
 * @param version goes back with each command
 * @param advised whether the order only recommends it
 * @param publication where the order shall be made public, {@code null} for any other task
 * @param termWords the term as the clause writes it, {@code null} where it sets none
 * @param termDoubt whether the term names a day that no calendar has
 */
public record InstructionCard(
    InstructionId id,
    long version,
    PlanRow plan,
    String clause,
    String task,
    boolean advised,
    Executor executor,
    PublicationPlace publication,
    String termWords,
    boolean termDoubt,
    LocalDate due,
    boolean overdue,
    InstructionStage stage,
    List<InstructionStep> steps,
    List<InstructionActionState> actions) {

  public InstructionActionState action(InstructionAction wanted) {
    return actions.stream()
        .filter(state -> state.action() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wanted.name()));
  }
}
