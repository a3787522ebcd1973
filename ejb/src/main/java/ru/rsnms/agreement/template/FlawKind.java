package ru.rsnms.agreement.template;

/** Why a template cannot be published. */
public enum FlawKind {
  NO_TITLE,
  NO_CLAUSES,
  EMPTY_CLAUSE,
  FEW_ROLES,
  SAME_ROLE,
  /** Not one role, but none or several, have an agreement each. */
  EACH_ROLE,
  UNKNOWN_REFERENCE,
  UNKNOWN_ROLE,
  UNKNOWN_VARIABLE,
  SAME_VARIABLE,
  BAD_INITIAL,
  CONDITION,
  NO_EXECUTOR,
  UNKNOWN_EXECUTOR
}
