package ru.rsnms.amendment;

/** An amending act's trace at a unit of an edition. */
public record EditionMark(MarkKind kind, ActRef act) {}
