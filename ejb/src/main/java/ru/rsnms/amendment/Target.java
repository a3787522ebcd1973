package ru.rsnms.amendment;

import java.util.Objects;
import java.util.UUID;

/**
 * The place of an act that one amendment changes.
 *
 * @param id of the unit or annex; {@code null} for the act, its title and its preamble
 */
public record Target(TargetKind kind, UUID id) {

  public Target {
    Objects.requireNonNull(kind);
  }

  public static Target act() {
    return new Target(TargetKind.ACT, null);
  }

  public static Target title() {
    return new Target(TargetKind.TITLE, null);
  }

  public static Target preamble() {
    return new Target(TargetKind.PREAMBLE, null);
  }

  public static Target unit(UUID id) {
    return new Target(TargetKind.UNIT, id);
  }

  public static Target lead(UUID id) {
    return new Target(TargetKind.LEAD, id);
  }

  public static Target annex(UUID id) {
    return new Target(TargetKind.ANNEX, id);
  }

  public static Target titleOf(UUID annex) {
    return new Target(TargetKind.TITLE, annex);
  }
}
