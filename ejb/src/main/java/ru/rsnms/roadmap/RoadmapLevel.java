package ru.rsnms.roadmap;

/** Whose work a roadmap orders. */
public enum RoadmapLevel {
  REGIONAL,
  MUNICIPAL,
  /** A project with results, checkpoints and levels of control. */
  PROJECT,
  ORGANIZATION
}
