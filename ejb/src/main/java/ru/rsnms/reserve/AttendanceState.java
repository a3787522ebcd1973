package ru.rsnms.reserve;

/** Did a participant attend enough of the training? */
public enum AttendanceState {
  ENOUGH,
  /** Not yet, but the days to come can still make it enough. */
  OPEN,
  /** The participant falls out. */
  TOO_LITTLE
}
