package ru.rsnms.reserve.project;

/** What can be done to a project; each is one use case. */
public enum ProjectAction {
  /** By its team. */
  SAVE,
  /** By its team, until the last day. */
  SUBMIT,
  /** The institute writes down the public defence. */
  DEFEND,
  /** The institute hands it over to the head of the site by an act. */
  HAND_OVER,
  /** The head adopts it or not; the municipality may write it down in the head's place. */
  ANSWER
}
