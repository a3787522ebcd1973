package ru.rsnms.reserve.rule;

/** How far somebody came in a contest or programme. */
public enum ContestRank {
  PARTICIPANT,
  SEMIFINALIST,
  FINALIST,
  WINNER,
  GRADUATE
}
