package ru.rsnms.execution;

import java.util.List;

/**
 * What an order set going, as far as the caller may see it.
 *
 * @param plan {@code null} while the order was not read
 */
public record OrderExecution(PlanRow plan, List<InstructionCard> instructions) {

  public OrderExecution {
    instructions = List.copyOf(instructions);
  }

  public boolean isRead() {
    return plan != null;
  }
}
