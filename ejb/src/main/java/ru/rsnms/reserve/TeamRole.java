package ru.rsnms.reserve;

/** What a participant is in the own team. */
public enum TeamRole {
  LEADER,
  MEMBER
}
