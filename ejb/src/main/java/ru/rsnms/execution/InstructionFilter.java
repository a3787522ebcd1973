package ru.rsnms.execution;

import ru.rsnms.document.OrderId;

/**
 * Which instructions are wanted; an absent value does not narrow.
 *
 * @param words words of the task, the executor or the order, or a number of an order
 * @param side what the caller has to do with them
 * @param open only those that are not finished
 * @param overdue only those whose last day has passed
 */
public record InstructionFilter(
    String words, InstructionStage stage, Side side, OrderId order, boolean open, boolean overdue) {

  public static final InstructionFilter ALL =
      new InstructionFilter(null, null, null, null, false, false);

  /** What the caller has to do with an instruction. */
  public enum Side {
    /** The caller carries it out. */
    MINE,
    /** The caller keeps the control. */
    CONTROLLED
  }
}
