package ru.rsnms.expertise;

import java.util.EnumSet;
import java.util.Set;

/** Where the review of one item by one expert stands. */
public enum ReviewStage {
  /** Assigned; the expert sees the blind title alone, to say whether there is a conflict. */
  PROPOSED,
  /** The expert declared to have no conflict; from here the item is shown. */
  ACCEPTED,
  IN_PROGRESS,
  SUBMITTED,
  /** The selection has used it; only the chair opens it again. */
  LOCKED,
  /** A conflict was declared or found: nothing of the item is shown any more. */
  CONFLICTED,
  REFUSED,
  /** Handed to another expert before it was submitted. */
  REPLACED,
  EXPIRED;

  private Set<ReviewStage> successors() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(ACCEPTED, CONFLICTED, REFUSED, REPLACED, EXPIRED);
      case ACCEPTED -> EnumSet.of(IN_PROGRESS, CONFLICTED, REFUSED, REPLACED, EXPIRED);
      case IN_PROGRESS -> EnumSet.of(SUBMITTED, CONFLICTED, REFUSED, REPLACED, EXPIRED);
      case SUBMITTED -> EnumSet.of(LOCKED, IN_PROGRESS, CONFLICTED);
      case LOCKED -> EnumSet.of(IN_PROGRESS);
      case CONFLICTED, REFUSED, REPLACED, EXPIRED -> EnumSet.noneOf(ReviewStage.class);
    };
  }

  public boolean canBecome(ReviewStage next) {
    return successors().contains(next);
  }

  /** May the expert see what is judged? */
  public boolean showsItem() {
    return this == ACCEPTED || this == IN_PROGRESS || this == SUBMITTED || this == LOCKED;
  }

  /** Do its marks count? Drafts never do. */
  public boolean counts() {
    return this == SUBMITTED || this == LOCKED;
  }

  /** Does it take up the expert's load? */
  public boolean occupies() {
    return this == PROPOSED || showsItem();
  }
}
