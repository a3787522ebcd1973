package ru.rsnms.registry;

/** The two kinds of municipality of the region; six of them share a name across the kinds. */
public enum MunicipalityKind {
  URBAN_DISTRICT,
  MUNICIPAL_DISTRICT
}
