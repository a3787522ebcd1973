package ru.rsnms.expertise.model;

import ru.rsnms.expertise.ScoreSheet;

/** Prints score sheets. */
public interface ScorePress {

  byte[] pdf(ScoreSheet sheet);
}
