package ru.rsnms.agreement.template;

/** Where the datum that a draft lacks has to be entered. */
public enum GapPlace {
  /** On the card of the organisation. */
  ORGANIZATION,
  /** Nobody may sign for the organisation on the day. */
  SIGNATORY,
  /** The form of a person's name is not confirmed. */
  NAME_FORM,
  /** The form of a post or of a ground is not confirmed. */
  POST_FORM,
  /** Among the values of the campaign or of the agreement. */
  CAMPAIGN,
  /** The template names something that does not exist. */
  TEMPLATE
}
