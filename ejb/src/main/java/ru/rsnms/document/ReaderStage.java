package ru.rsnms.document;

import java.util.EnumSet;
import java.util.Set;

/** Where the familiarisation of one person with an order («ознакомление») stands. */
public enum ReaderStage {
  /** Has to read the order; waits for nothing but its number. */
  CALLED,
  READ,
  /** Need not read it after all; may be called again. */
  RELEASED;

  private Set<ReaderStage> successors() {
    return switch (this) {
      case CALLED -> EnumSet.of(READ, RELEASED);
      case READ -> EnumSet.noneOf(ReaderStage.class);
      case RELEASED -> EnumSet.of(CALLED);
    };
  }

  public boolean canBecome(ReaderStage next) {
    return successors().contains(next);
  }
}
