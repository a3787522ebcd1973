package ru.rsnms.agreement.duty;

/** What can be done with a duty; each is one use case. */
public enum DutyAction {
  /** The party says that it is done, and shows it. */
  REPORT,
  ACCEPT,
  GIVE_BACK
}
