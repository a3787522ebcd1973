package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** Where an appeal stands. */
public enum AppealStage {
  /** Being written; the candidate alone sees it. */
  DRAFT,
  FILED,
  ADMITTED,
  /** Not considered, with the reason. */
  REFUSED_FORMALLY,
  /** By other experts than the first ones, or by the commission alone. */
  UNDER_REVIEW,
  SATISFIED,
  DENIED,
  NOTIFIED,
  WITHDRAWN;

  private Set<AppealStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(FILED);
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

  /** Does the candidate still wait for an answer? */
  public boolean isUnanswered() {
    return switch (this) {
      case FILED, ADMITTED, REFUSED_FORMALLY, UNDER_REVIEW, SATISFIED, DENIED -> true;
      case DRAFT, NOTIFIED, WITHDRAWN -> false;
    };
  }

  /** Those that somebody still waits for. */
  public static Set<AppealStage> unanswered() {
    var found = EnumSet.allOf(AppealStage.class);
    found.removeIf(one -> !one.isUnanswered());
    return found;
  }
}
