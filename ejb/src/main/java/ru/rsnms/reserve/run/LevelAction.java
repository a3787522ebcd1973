package ru.rsnms.reserve.run;

/** What can be done to a level; each is one use case. */
public enum LevelAction {
  /** Applications are taken. */
  OPEN,
  /** The term of the applications is over. */
  CLOSE,
  /** Settle the last days of the projects and of their experts; levels of teams. */
  DATES,
  /** Everybody's admission is decided, the experts work. */
  REVIEW,
  /** Hand the ideas or the projects to the experts. */
  JUDGE,
  /** Compute who passes, from the inputs as they are. */
  COMPUTE,
  /** Publish the preliminary list; opens the appeals. */
  PUBLISH,
  /** Close the appeals; the decisions are final. */
  FINISH,
  /** Ask to take a final list back; another person has to agree. */
  ASK_BACK,
  /** Agree to take the final list back. */
  GO_BACK
}
