package ru.rsnms.verifier;

/** Something is not written as the format says. */
final class BadFormat extends Exception {

  private static final long serialVersionUID = 1L;
}
