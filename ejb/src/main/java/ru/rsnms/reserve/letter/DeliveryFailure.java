package ru.rsnms.reserve.letter;

/** Why a letter did not arrive. */
public enum DeliveryFailure {
  NO_ADDRESS,
  BAD_ADDRESS,
  /** The mail server would not take it. */
  SERVER_REFUSED,
  /** The mail server did not answer. */
  NO_CONNECTION
}
