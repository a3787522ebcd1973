package ru.rsnms.deploy.demo;

import java.util.List;
import java.util.UUID;

/**
 * An organisation of the demo region.
 *
 * @param parent {@code null} at the top
 * @param municipality code, {@code null} for what belongs to the region itself
 * @param names full, brief, genitive, aliases
 */
record DemoOrganization(
    UUID id, String code, String kind, UUID parent, String municipality, List<String> names) {

  boolean is(String wanted) {
    return kind.equals(wanted);
  }

  /** The aliases as PostgreSQL writes an array. */
  String aliases() {
    return "{\"" + String.join("\",\"", names.subList(3, names.size())) + "\"}";
  }
}
