package ru.rsnms.amendment;

import java.util.EnumSet;
import java.util.Set;

/** Where the amendments of one act stand. */
public enum AmendmentStage {
  /** Written here; the order is a draft. */
  DRAFT,
  /** Read from an act made elsewhere; a person finishes and confirms. */
  READING,
  /** The act has its number: its amendments count by its rule of entry. */
  ISSUED;

  private Set<AmendmentStage> successors() {
    return switch (this) {
      case DRAFT, READING -> EnumSet.of(ISSUED);
      case ISSUED -> EnumSet.noneOf(AmendmentStage.class);
    };
  }

  public boolean canBecome(AmendmentStage next) {
    return successors().contains(next);
  }

  /** May the instructions still change? */
  public boolean isEditable() {
    return this != ISSUED;
  }
}
