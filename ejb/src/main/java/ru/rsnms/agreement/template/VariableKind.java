package ru.rsnms.agreement.template;

/** What may be written into a variable of a template. */
public enum VariableKind {
  TEXT,
  NUMBER,
  DATE,
  MONEY
}
