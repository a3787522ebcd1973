package ru.rsnms.amendment;

/** Where an issued act stands on a date, for everyone to see. */
public enum ActState {
  /** «Не вступил в силу». */
  NOT_YET_IN_FORCE,
  /** «Действует». */
  IN_FORCE,
  /** «Действует с изменениями». */
  AMENDED,
  /** «Утратил силу». */
  NO_LONGER_IN_FORCE
}
