package ru.rsnms.roadmap;

/** What can be done to a roadmap; each is one use case. */
public enum RoadmapAction {
  EDIT,
  ATTACH,
  CLOSE
}
