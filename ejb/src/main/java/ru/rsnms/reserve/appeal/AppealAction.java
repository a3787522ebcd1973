package ru.rsnms.reserve.appeal;

/** What can be done to an appeal; each is one use case. */
public enum AppealAction {
  /** The candidate writes. */
  EDIT,
  FILE,
  WITHDRAW,
  /** The institute finds it in order. */
  ADMIT,
  /** The institute does not consider it, with the reason. */
  REFUSE,
  /** The institute hands it to other experts, or to the commission alone. */
  REVIEW,
  /** The commission's chair decides by protocol. */
  DECIDE,
  /** The institute has sent the answer. */
  NOTIFY
}
