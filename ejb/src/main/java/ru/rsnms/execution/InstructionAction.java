package ru.rsnms.execution;

/** What can be done to an instruction; each is one use case. */
public enum InstructionAction {
  CONFIRM,
  REPORT,
  ACCEPT,
  RETURN,
  RESCHEDULE,
  DISMISS
}
