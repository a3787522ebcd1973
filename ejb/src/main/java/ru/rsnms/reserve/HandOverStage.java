package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** A project for the organisation of a site, up to the act of hand-over to its head. */
public enum HandOverStage {
  DRAFT,
  DEFENDED,
  HANDED_OVER,
  ADOPTED,
  DECLINED;

  private Set<HandOverStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(DEFENDED);
      case DEFENDED -> EnumSet.of(HANDED_OVER);
      case HANDED_OVER -> EnumSet.of(ADOPTED, DECLINED);
      case ADOPTED, DECLINED -> EnumSet.noneOf(HandOverStage.class);
    };
  }

  public boolean canBecome(HandOverStage next) {
    return successors().contains(next);
  }
}
