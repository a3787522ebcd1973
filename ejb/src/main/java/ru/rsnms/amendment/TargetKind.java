package ru.rsnms.amendment;

/** What part of an act an amendment aims at. */
public enum TargetKind {
  /** The act itself, its own clauses taken together. */
  ACT,
  /** The title of the act, or of the annex named. */
  TITLE,
  PREAMBLE,
  /** A unit with everything under it. */
  UNIT,
  /** The first paragraph of a unit: its own words without what stands under it. */
  LEAD,
  ANNEX
}
