package ru.rsnms.agreement.talk;

/** What a party proposes at a clause. */
public enum ProposalKind {
  /** Another wording of the clause. */
  REPLACE,
  DELETE,
  /** A new clause after it. */
  INSERT_AFTER,
  /** A remark that changes nothing by itself. */
  COMMENT;

  /** Does it bring words into the text? */
  public boolean hasWording() {
    return this == REPLACE || this == INSERT_AFTER;
  }
}
