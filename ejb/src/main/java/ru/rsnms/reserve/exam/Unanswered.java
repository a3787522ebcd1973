package ru.rsnms.reserve.exam;

/** What an item without an answer is worth. */
public enum Unanswered {
  /** The least points of the item. */
  LEAST,
  /** Nothing: the scale is what was answered of it; a scale without answers is 0. */
  LEFT_OUT
}
