package ru.rsnms.agreement.campaign;

/** What waits for somebody about an agreement or a campaign. */
public enum AgreementAction {
  /** Read the text and accept it or propose changes. */
  ANSWER,
  SIGN,
  /** Drafts that lack data. */
  FILL_GAPS,
  /** Drafts that can be sent. */
  SEND_DRAFTS,
  /** Do what the own party has promised. */
  DO_DUTY,
  /** Look at what another party has done. */
  CHECK_DUTY
}
