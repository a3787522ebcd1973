package ru.rsnms.reserve;

/** What can be done to an application; each is one use case but for the editing. */
public enum ApplicationAction {
  /** The candidate writes. */
  EDIT,
  SUBMIT,
  WITHDRAW,
  ADMIT,
  /** The candidate has to mend something. */
  RETURN,
  REJECT,
  /** The commission stops the participation. */
  DISQUALIFY,
  /** The proofs of contest results are looked at. */
  JUDGE
}
