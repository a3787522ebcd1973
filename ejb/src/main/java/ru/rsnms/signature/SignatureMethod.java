package ru.rsnms.signature;

/** The ways in which a person signs. */
public enum SignatureMethod {
  /** By a second confirmation in the own session. */
  IN_SYSTEM,
  /** By a detached signature made outside with the person's own key. */
  DETACHED_FILE,
  /** By hand; the scan of the paper is kept. */
  ON_PAPER
}
