package ru.rsnms.document;

/** What an annex is made of. */
public enum AnnexKind {
  /** «Положение», «порядок»: a tree of sections and clauses. */
  REGULATION,
  /** «Дорожная карта»: kept by the roadmap context, printed here as a table. */
  ROADMAP,
  /** A list or table of any other kind. */
  TABLE,
  /** Running text. */
  FREE_TEXT
}
