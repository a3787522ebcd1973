package ru.rsnms.reserve.selection;

/** By virtue of what somebody passes. */
public enum Ground {
  QUOTA,
  FAST_TRACK,
  TICKET,
  COMMISSION,
  /** An appeal was satisfied; never an outcome of the computation. */
  APPEAL
}
