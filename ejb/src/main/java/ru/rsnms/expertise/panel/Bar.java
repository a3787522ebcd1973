package ru.rsnms.expertise.panel;

/** Why an expert must not judge an item. */
public enum Bar {
  SAME_PERSON,
  SAME_ORGANIZATION,
  SAME_MUNICIPALITY,
  RELATIVE,
  MENTORING,
  CO_AUTHOR,
  SITE_HOST,
  DECLARED,
  /** Refused or was replaced before. */
  REFUSED,
  /** Took part in the decision that is appealed against. */
  FIRST_DECISION
}
