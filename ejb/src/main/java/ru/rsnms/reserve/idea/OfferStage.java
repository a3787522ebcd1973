package ru.rsnms.reserve.idea;

import java.util.EnumSet;
import java.util.Set;

/** An author's offer to publish an idea. */
public enum OfferStage {
  /** Waits for the institute to look at it. */
  OFFERED,
  /** Something is to be put right; the reason says what. */
  RETURNED,
  /** Everybody reads it. */
  PUBLISHED,
  /** The author has taken the consent back. */
  WITHDRAWN;

  private Set<OfferStage> successors() {
    return switch (this) {
      case OFFERED -> EnumSet.of(OFFERED, RETURNED, PUBLISHED, WITHDRAWN);
      case RETURNED -> EnumSet.of(OFFERED, WITHDRAWN);
      case PUBLISHED -> EnumSet.of(OFFERED, WITHDRAWN);
      case WITHDRAWN -> EnumSet.of(OFFERED);
    };
  }

  public boolean canBecome(OfferStage next) {
    return successors().contains(next);
  }
}
