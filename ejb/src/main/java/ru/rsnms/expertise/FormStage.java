package ru.rsnms.expertise;

import java.util.EnumSet;
import java.util.Set;

/** A review form is written, then published for ever. */
public enum FormStage {
  DRAFT,
  /** Panels go by it; it never changes again. */
  PUBLISHED;

  private Set<FormStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(PUBLISHED);
      case PUBLISHED -> EnumSet.noneOf(FormStage.class);
    };
  }

  public boolean canBecome(FormStage next) {
    return successors().contains(next);
  }
}
