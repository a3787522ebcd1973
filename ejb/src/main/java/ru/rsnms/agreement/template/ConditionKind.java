package ru.rsnms.agreement.template;

/** What decides whether a clause stands in a draft; there is no other way. */
public enum ConditionKind {
  /** The variable has just this value. */
  VALUE_IS,
  /** The variable has any value. */
  VALUE_SET,
  /** The municipality of a party is of this kind. */
  MUNICIPALITY_KIND
}
