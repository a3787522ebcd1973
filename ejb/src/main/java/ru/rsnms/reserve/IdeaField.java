package ru.rsnms.reserve;

/** What a project idea is about. */
public enum IdeaField {
  MANAGEMENT,
  STAFF,
  LEARNING,
  UPBRINGING,
  INCLUSION,
  DIGITAL,
  COMMUNITY
}
