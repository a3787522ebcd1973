package ru.rsnms.agreement;

/** When an agreement that is signed comes into force. */
public enum ForceRule {
  ON_LAST_SIGNATURE,
  ON_REGISTRATION,
  ON_DATE
}
