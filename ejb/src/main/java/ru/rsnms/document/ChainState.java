package ru.rsnms.document;

/** How a signature and the chain of the register agree. */
public enum ChainState {
  /** As it was chained, its file and the signed copy included. */
  WHOLE,
  /** Not as it was chained. */
  CHANGED,
  /** The chain knows it, and it is gone. */
  MISSING,
  /** It is there, and the chain does not know it. */
  NOT_CHAINED
}
