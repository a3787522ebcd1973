package ru.rsnms.reserve;

/** The sections of an application, in their order. */
public enum ApplicationPart {
  /** Who applies, as the registry says. */
  PERSON,
  QUESTIONS,
  CLAIMS,
  TEST,
  IDEA,
  CONSENT
}
