package ru.rsnms.agreement;

import java.util.EnumSet;
import java.util.Set;

/** The life of an agreement from its draft to the end of its force. */
public enum AgreementStage {
  /** Drafted from a template; may have blanks. */
  DRAFT,
  /** Read inside the ministry before anybody else sees it. */
  INTERNAL_APPROVAL,
  /** The parties read it; nobody has proposed anything yet, or all of it is entered. */
  SENT,
  /** A proposal of a party is open or accepted and not entered yet. */
  NEGOTIATING,
  /** Every party accepted the same version: the text is frozen. */
  AGREED,
  SIGNING,
  /** The last party has signed. */
  SIGNED,
  IN_FORCE,
  EXPIRED,
  /** Ended before its day, with the reason. */
  TERMINATED,
  /** A party will not conclude it, with the reason. */
  REFUSED,
  /** Given up by who drafted it, with the reason. */
  CANCELLED;

  private Set<AgreementStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(INTERNAL_APPROVAL, SENT, CANCELLED);
      case INTERNAL_APPROVAL -> EnumSet.of(DRAFT, SENT, CANCELLED);
      case SENT -> EnumSet.of(NEGOTIATING, AGREED, REFUSED, CANCELLED);
      case NEGOTIATING -> EnumSet.of(SENT, AGREED, REFUSED, CANCELLED);
      case AGREED -> EnumSet.of(SENT, SIGNING, REFUSED, CANCELLED);
      case SIGNING -> EnumSet.of(SENT, SIGNED, REFUSED, CANCELLED);
      case SIGNED -> EnumSet.of(IN_FORCE);
      case IN_FORCE -> EnumSet.of(EXPIRED, TERMINATED);
      case EXPIRED, TERMINATED, REFUSED, CANCELLED -> EnumSet.noneOf(AgreementStage.class);
    };
  }

  public boolean canBecome(AgreementStage next) {
    return successors().contains(next);
  }
}
