package ru.rsnms.agreement.talk;

/** What another party says of a proposal. */
public enum ProposalVerdict {
  ACCEPT,
  /** With the reason. */
  REJECT
}
