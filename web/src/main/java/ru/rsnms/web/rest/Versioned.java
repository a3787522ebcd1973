package ru.rsnms.web.rest;

/**
 * An answer whose version the caller has to give back with a change; goes out as a strong ETag too.
 */
public interface Versioned {

  long version();
}
