package ru.rsnms.agreement.signing;

/** What can be done with an agreed text; each is one use case. */
public enum SigningAction {
  /** The ministry lays the agreed text before those who sign. */
  BEGIN,
  /** Who has authority signs for a party. */
  SIGN,
  /** A party will not sign, or takes its signature back before the last has signed. */
  REFUSE,
  /** The agreed text is given up for a new version with the people of today. */
  TAKE_BACK,
  /** The ministry gives the agreement up. */
  CANCEL,
  /** It gets its number. */
  REGISTER
}
