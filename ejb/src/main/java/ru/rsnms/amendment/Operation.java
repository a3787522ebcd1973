package ru.rsnms.amendment;

/** The closed list of what an amendment can do to an act. */
public enum Operation {
  REPLACE_TITLE,
  REPLACE_UNIT,
  INSERT_UNIT,
  APPEND_UNIT,
  REPEAL_UNIT,
  REPLACE_WORDS,
  DELETE_WORDS,
  ADD_WORDS,
  REPLACE_ANNEX,
  ADD_ANNEX,
  REVOKE_ACT;

  /** Does it change words inside a unit and leave the rest of it alone? */
  public boolean isOfWords() {
    return this == REPLACE_WORDS || this == DELETE_WORDS || this == ADD_WORDS;
  }

  /** Does it bring in a unit with a new wording? */
  public boolean bringsUnit() {
    return this == REPLACE_UNIT || this == INSERT_UNIT || this == APPEND_UNIT;
  }

  public boolean bringsAnnex() {
    return this == REPLACE_ANNEX || this == ADD_ANNEX;
  }
}
