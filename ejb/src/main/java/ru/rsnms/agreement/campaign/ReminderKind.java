package ru.rsnms.agreement.campaign;

/** Of what a party is reminded. */
public enum ReminderKind {
  ANSWER,
  SIGN,
  DUTY,
  EXPIRY
}
