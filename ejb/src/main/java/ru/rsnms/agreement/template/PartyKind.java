package ru.rsnms.agreement.template;

/** Who can take a role of a template. */
public enum PartyKind {
  ORGANIZATION,
  PERSON
}
