package ru.rsnms.amendment;

import java.time.LocalDate;
import java.util.List;

/**
 * The amendments that one issued act makes in another.
 *
 * @param from first day in force
 */
public record IssuedAmendments(
    ActRef act, LocalDate from, List<AmendmentInstruction> instructions) {

  public IssuedAmendments {
    instructions = List.copyOf(instructions);
  }
}
