package ru.rsnms.reserve.run;

/** What a result of level 1 is the result of. */
public enum ResultKind {
  TEST,
  IDEA
}
