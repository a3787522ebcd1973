package ru.rsnms.document.model;

/** Where the seals are kept, outside of the database; how is the adapter's business. */
public interface SealBook {

  /** All seals, one a line; empty before the first. */
  byte[] seals();

  /** The public key that the seals are checked with, PEM. */
  byte[] publicKey();
}
