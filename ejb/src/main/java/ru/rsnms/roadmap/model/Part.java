package ru.rsnms.roadmap.model;

import java.util.UUID;

/** A part of a roadmap that keeps its identity while its place and words change. */
interface Part {

  UUID id();

  int position();
}
