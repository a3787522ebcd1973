package ru.rsnms.reserve.letter;

/** What became of one item of a mailing. */
public enum ItemState {
  WAITING,
  DONE,
  /** With the reason. */
  REFUSED
}
