package ru.rsnms.desk;

/** How the desk sorts what waits; at most seven kinds, most urgent first. */
public enum TaskGroup {
  OVERDUE,
  SIGN,
  APPROVE,
  REGISTER,
  REWORK,
  EXECUTE,
  READ
}
