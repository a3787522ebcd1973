package ru.rsnms.reserve;

/**
 * Somebody who may be confirmed for level 2.
 *
 * @param number of the application
 */
public record EntrantChoice(int number, Entrant entrant) {}
