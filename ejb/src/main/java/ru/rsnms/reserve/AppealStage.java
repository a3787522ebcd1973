package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** Where an appeal stands. */
public enum AppealStage {
  FILED,
  ADMITTED,
  /** Late, or not by the one it is about. */
  REFUSED_FORMALLY,
  /** By other experts than the first ones. */
  UNDER_REVIEW,
  SATISFIED,
  DENIED,
  NOTIFIED,
  WITHDRAWN;

  private Set<AppealStage> successors() {
    return switch (this) {
      case FILED -> EnumSet.of(ADMITTED, REFUSED_FORMALLY, WITHDRAWN);
      case ADMITTED -> EnumSet.of(UNDER_REVIEW, WITHDRAWN);
      case REFUSED_FORMALLY -> EnumSet.of(NOTIFIED);
      case UNDER_REVIEW -> EnumSet.of(SATISFIED, DENIED);
      case SATISFIED -> EnumSet.of(NOTIFIED);
      case DENIED -> EnumSet.of(NOTIFIED);
      case NOTIFIED, WITHDRAWN -> EnumSet.noneOf(AppealStage.class);
    };
  }

  public boolean canBecome(AppealStage next) {
    return successors().contains(next);
  }
}
