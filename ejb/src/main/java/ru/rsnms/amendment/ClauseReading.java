package ru.rsnms.amendment;

import java.util.List;
import java.util.UUID;

/**
 * What was understood of one amending clause.
 *
 * @param clause the unit of the amending act
 * @param words the clause as written, its quoted wording included
 * @param instructions empty where the clause was not read
 * @param unread why a person has to finish it, {@code null} where it was read
 */
public record ClauseReading(
    UUID clause,
    String number,
    String words,
    List<AmendmentInstruction> instructions,
    UnreadReason unread) {

  public ClauseReading {
    instructions = instructions == null ? List.of() : List.copyOf(instructions);
  }

  public boolean isRead() {
    return unread == null;
  }
}
