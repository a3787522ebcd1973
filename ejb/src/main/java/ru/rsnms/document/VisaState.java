package ru.rsnms.document;

import java.util.EnumSet;
import java.util.Set;

/** How an approver stands to a draft in a round. */
public enum VisaState {
  /** The step has not begun. */
  QUEUED,
  PENDING,
  AGREED,
  AGREED_WITH_REMARKS,
  REFUSED,
  /** The round ended before a decision was made. */
  EXPIRED;

  private Set<VisaState> successors() {
    return switch (this) {
      case QUEUED -> EnumSet.of(PENDING, EXPIRED);
      case PENDING -> EnumSet.of(AGREED, AGREED_WITH_REMARKS, REFUSED, EXPIRED);
      case AGREED, AGREED_WITH_REMARKS, REFUSED, EXPIRED -> EnumSet.noneOf(VisaState.class);
    };
  }

  public boolean canBecome(VisaState next) {
    return successors().contains(next);
  }

  /** Does it let the draft go on? */
  public boolean isAgreement() {
    return this == AGREED || this == AGREED_WITH_REMARKS;
  }

  /** Has the approver said anything? */
  public boolean isDecided() {
    return isAgreement() || this == REFUSED;
  }
}
