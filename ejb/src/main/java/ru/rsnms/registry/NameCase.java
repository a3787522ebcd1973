package ru.rsnms.registry;

import java.util.EnumSet;
import java.util.Set;

/** The six cases of Russian. */
public enum NameCase {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  PREPOSITIONAL;

  /** All but the nominative, which is the name itself. */
  public static Set<NameCase> oblique() {
    return EnumSet.complementOf(EnumSet.of(NOMINATIVE));
  }
}
