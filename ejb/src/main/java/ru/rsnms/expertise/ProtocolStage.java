package ru.rsnms.expertise;

import java.util.EnumSet;
import java.util.Set;

/** Where the protocol of a sitting stands. */
public enum ProtocolStage {
  DRAFT,
  /** All members who were present agree to the text. */
  AGREED,
  SIGNED;

  private Set<ProtocolStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(AGREED);
      case AGREED -> EnumSet.of(DRAFT, SIGNED);
      case SIGNED -> EnumSet.noneOf(ProtocolStage.class);
    };
  }

  public boolean canBecome(ProtocolStage next) {
    return successors().contains(next);
  }
}
