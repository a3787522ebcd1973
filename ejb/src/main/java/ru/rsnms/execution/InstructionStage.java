package ru.rsnms.execution;

import java.util.EnumSet;
import java.util.Set;

/** Where an instruction («поручение») stands between the words of a clause and its end. */
public enum InstructionStage {
  /** Read from the text; nobody has confirmed it. */
  PROPOSED,
  ASSIGNED,
  REPORTED,
  /** The report was not accepted; the executor reports again. */
  RETURNED,
  DONE,
  /** The clause asks nobody for anything. */
  DISMISSED;

  /** The whole life on one screen; a term that recurs leads from a report to the next one. */
  private Set<InstructionStage> successors() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(ASSIGNED, DISMISSED);
      case ASSIGNED -> EnumSet.of(REPORTED, DISMISSED);
      case REPORTED -> EnumSet.of(DONE, RETURNED, ASSIGNED);
      case RETURNED -> EnumSet.of(REPORTED, DISMISSED);
      case DONE, DISMISSED -> EnumSet.noneOf(InstructionStage.class);
    };
  }

  public boolean canBecome(InstructionStage next) {
    return successors().contains(next);
  }

  public boolean isFinal() {
    return successors().isEmpty();
  }

  /** Is something still expected of somebody? */
  public boolean isOpen() {
    return this == ASSIGNED || this == REPORTED || this == RETURNED;
  }

  /** Is it the executor's turn? */
  public boolean awaitsReport() {
    return this == ASSIGNED || this == RETURNED;
  }
}
