package ru.rsnms.reserve.cadre;

/** How a member of the reserve is prepared. */
public enum PlanItemKind {
  PROGRAMME,
  INTERNSHIP,
  MENTORING,
  CONTEST,
  EVENT,
  PROJECT,
  SELF_STUDY
}
