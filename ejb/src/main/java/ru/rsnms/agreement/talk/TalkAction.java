package ru.rsnms.agreement.talk;

/** What can be done to an agreement while it is negotiated; each is one use case. */
public enum TalkAction {
  /** A party proposes at a clause. */
  PROPOSE,
  /** A party answers the proposals of others. */
  ANSWER,
  /** A party accepts the version in hand. */
  ACCEPT,
  /** Accepted proposals make the next version. */
  ENTER,
  /** A party will not conclude it, with the reason. */
  REFUSE
}
