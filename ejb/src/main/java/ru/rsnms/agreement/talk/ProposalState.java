package ru.rsnms.agreement.talk;

import java.util.EnumSet;
import java.util.Set;

/** What became of a proposal at a clause. */
public enum ProposalState {
  OPEN,
  /** By every other party; the next version will have it. */
  ACCEPTED,
  REJECTED,
  /** By the party that made it. */
  WITHDRAWN;

  private Set<ProposalState> successors() {
    return switch (this) {
      case OPEN -> EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN);
      case ACCEPTED -> EnumSet.of(WITHDRAWN);
      case REJECTED, WITHDRAWN -> EnumSet.noneOf(ProposalState.class);
    };
  }

  public boolean canBecome(ProposalState next) {
    return successors().contains(next);
  }
}
