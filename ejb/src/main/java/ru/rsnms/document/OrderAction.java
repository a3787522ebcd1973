package ru.rsnms.document;

/** What can be done to an order; each is one use case. */
public enum OrderAction {
  EDIT,
  SEND,
  RECALL,
  DECIDE,
  SIGN,
  RETURN,
  REGISTER,
  PUBLISH,
  ACKNOWLEDGE,
  /** Keep the familiarisation sheet. */
  CALL_READERS,
  REVOKE,
  WITHDRAW
}
