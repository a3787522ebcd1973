package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** Where a candidate's application («заявка») stands. */
public enum ApplicationStage {
  /** Nobody but the candidate sees it. */
  DRAFT,
  SUBMITTED,
  /** Something is to be put right; the reason says what. */
  RETURNED,
  /** Takes part; results come and change until a run is confirmed, so they are no stage of it. */
  ADMITTED,
  WITHDRAWN,
  /** Not admitted, with the reason. */
  REJECTED,
  /** By the commission, with the reason. */
  DISQUALIFIED;

  private Set<ApplicationStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
      case SUBMITTED -> EnumSet.of(ADMITTED, RETURNED, REJECTED, WITHDRAWN, DISQUALIFIED);
      case RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN, REJECTED);
      case ADMITTED -> EnumSet.of(WITHDRAWN, DISQUALIFIED);
      case WITHDRAWN -> EnumSet.of(DRAFT, RETURNED);
      case REJECTED, DISQUALIFIED -> EnumSet.noneOf(ApplicationStage.class);
    };
  }

  public boolean canBecome(ApplicationStage next) {
    return successors().contains(next);
  }

  /** Is it the candidate's turn? */
  public boolean isWithCandidate() {
    return this == DRAFT || this == RETURNED;
  }

  /** Does the candidate still take part? */
  public boolean isRunning() {
    return this != WITHDRAWN && this != REJECTED && this != DISQUALIFIED;
  }
}
