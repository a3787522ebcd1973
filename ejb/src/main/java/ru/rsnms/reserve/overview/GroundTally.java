package ru.rsnms.reserve.overview;

import ru.rsnms.reserve.selection.Ground;

/** How many passed a level on one ground. */
public record GroundTally(int level, Ground ground, long passed) {}
