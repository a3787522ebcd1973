package ru.rsnms.roadmap;

/** What a row of a roadmap stands for. */
public enum RowType {
  ACTIVITY,
  /** A result of a project; its activities and checkpoints follow it. */
  RESULT,
  /** «Контрольная точка»: an event without duration, therefore without a start. */
  CHECKPOINT
}
