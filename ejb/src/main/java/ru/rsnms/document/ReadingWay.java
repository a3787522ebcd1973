package ru.rsnms.document;

/** How a person confirmed to have read an order. */
public enum ReadingWay {
  /** In a session of his own. */
  IN_SYSTEM,
  /** With ink on the printed sheet; the registrar has noted it. */
  ON_PAPER
}
