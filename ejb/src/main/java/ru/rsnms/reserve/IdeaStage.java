package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** The life of a project idea, whether its author passed or not. */
public enum IdeaStage {
  DRAFT,
  SUBMITTED,
  /** Published with the author's consent; taken back, it is only handed in again. */
  IN_BANK,
  /** Somebody but its author stands up for it. */
  SUPPORTED,
  /** Came true, as the institute has seen. */
  IMPLEMENTED,
  ARCHIVED;

  private Set<IdeaStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED);
      case SUBMITTED -> EnumSet.of(IN_BANK, ARCHIVED);
      case IN_BANK -> EnumSet.of(SUPPORTED, IMPLEMENTED, SUBMITTED, ARCHIVED);
      case SUPPORTED -> EnumSet.of(IMPLEMENTED, SUBMITTED, ARCHIVED);
      case IMPLEMENTED -> EnumSet.of(SUBMITTED, ARCHIVED);
      case ARCHIVED -> EnumSet.noneOf(IdeaStage.class);
    };
  }

  /** Is it in the bank for everybody to read? */
  public boolean isInBank() {
    return this == IN_BANK || this == SUPPORTED || this == IMPLEMENTED;
  }

  public boolean canBecome(IdeaStage next) {
    return successors().contains(next);
  }
}
