package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** The life of a project idea, whether its author passed or not. */
public enum IdeaStage {
  DRAFT,
  SUBMITTED,
  /** Published with the author's consent. */
  IN_BANK,
  SUPPORTED,
  IMPLEMENTED,
  ARCHIVED;

  private Set<IdeaStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED);
      case SUBMITTED -> EnumSet.of(IN_BANK, ARCHIVED);
      case IN_BANK -> EnumSet.of(SUPPORTED, ARCHIVED);
      case SUPPORTED -> EnumSet.of(IMPLEMENTED, ARCHIVED);
      case IMPLEMENTED -> EnumSet.of(ARCHIVED);
      case ARCHIVED -> EnumSet.noneOf(IdeaStage.class);
    };
  }

  public boolean canBecome(IdeaStage next) {
    return successors().contains(next);
  }
}
