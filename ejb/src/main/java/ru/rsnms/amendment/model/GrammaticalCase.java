package ru.rsnms.amendment.model;

/** Cases that the wording of amendments needs; the accusative of things is their nominative. */
public enum GrammaticalCase {
  ACCUSATIVE,
  GENITIVE,
  PREPOSITIONAL,
  INSTRUMENTAL
}
