package ru.rsnms.agreement.campaign;

/** Where one agreement of a campaign is, in the words of its matrix. */
public enum MatrixState {
  /** Not drafted yet. */
  WAITING,
  /** Could not be drafted, with the reason. */
  FAILED,
  /** The draft lacks data. */
  GAPS,
  /** The draft can be sent. */
  READY,
  SENT,
  NEGOTIATING,
  AGREED,
  SIGNING,
  /** Signed, perhaps in force. */
  CONCLUDED,
  /** Refused, cancelled, expired or terminated. */
  ENDED
}
