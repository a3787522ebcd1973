package ru.rsnms.execution;

/**
 * Whether the caller may do something to an instruction now.
 *
 * @param closedBecause Russian sentence with the reason and who opens it; {@code null} when open
 */
public record InstructionActionState(InstructionAction action, String closedBecause) {

  public boolean open() {
    return closedBecause == null;
  }
}
