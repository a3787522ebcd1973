package ru.rsnms.reserve.cadre;

import java.util.EnumSet;
import java.util.Set;

/** Where an order about people of the reserve stands, as far as the reserve is concerned. */
public enum ActStage {
  DRAFTED,
  /** It has its number and has done what it says. */
  ISSUED,
  /** Its draft was given up; another one may name the same people. */
  DROPPED;

  private Set<ActStage> successors() {
    return switch (this) {
      case DRAFTED -> EnumSet.of(ISSUED, DROPPED);
      case ISSUED, DROPPED -> EnumSet.noneOf(ActStage.class);
    };
  }

  public boolean canBecome(ActStage next) {
    return successors().contains(next);
  }
}
