package ru.rsnms.execution;

import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.document.OrderId;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Waiting;

/**
 * Something that waits for the caller.
 *
 * @param action what has to be done
 * @param instruction {@code null} where it concerns the whole order
 * @param from who it came from
 * @param due last day, {@code null} where there is none
 */
public record InstructionTask(
    InstructionAction action,
    OrderId order,
    InstructionId instruction,
    String title,
    String from,
    Instant since,
    LocalDate due)
    implements Waiting {

  @Override
  public Identified subject() {
    return instruction == null ? order : instruction;
  }
}
