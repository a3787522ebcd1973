package ru.rsnms.amendment;

import java.time.LocalDate;

/**
 * One change in the life of a unit.
 *
 * @param before words before, empty where the unit did not exist
 * @param after words after, empty where it went out of force
 */
public record UnitEvent(
    LocalDate from, ActRef act, Operation operation, String before, String after) {}
