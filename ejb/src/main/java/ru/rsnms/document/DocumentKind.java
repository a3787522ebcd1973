package ru.rsnms.document;

/** Kinds of administrative acts; each issuer numbers each kind by itself, anew every year. */
public enum DocumentKind {
  /** «Приказ». */
  ORDER,
  /** «Распоряжение». */
  DIRECTIVE
}
