package ru.rsnms.deploy.client;

import java.util.List;

/**
 * Accounts of the demo region that bring an order of one kind of issuer into the world.
 *
 * @param approvers who is asked before signing
 */
public record Duties(String drafter, List<String> approvers, String signatory, String registrar) {

  /** Reads documents in before it is known whose they are. */
  static final String READER = "officer";

  /** For orders of the institute. */
  public static final Duties INSTITUTE =
      new Duties("reserve", List.of("center"), "rector", "center");

  private static final Duties MINISTRY =
      new Duties("officer", List.of("legal"), "minister", "legal");
  private static final Duties GOVERNMENT =
      new Duties("officer", List.of("legal"), "governor", "legal");
  private static final Duties MUNICIPALITY =
      new Duties("munofficer", List.of("munhead"), "munhead", "munofficer");

  /** Who does it for an issuer of a kind of the registry. */
  static Duties of(String organizationKind) {
    return switch (organizationKind) {
      case "GOVERNMENT" -> GOVERNMENT;
      case "INSTITUTE" -> INSTITUTE;
      case "MUNICIPAL_AUTHORITY" -> MUNICIPALITY;
      default -> MINISTRY;
    };
  }
}
