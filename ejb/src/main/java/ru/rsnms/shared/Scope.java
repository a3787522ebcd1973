package ru.rsnms.shared;

/**
 * Whose data a user works with; the role says <em>what</em>, the scope says <em>whose</em>.
 *
 * @param kind how wide
 * @param code code of the municipality or organisation in the registry; empty for the other kinds
 */
public record Scope(Kind kind, String code) {

  public enum Kind {
    REGION,
    MUNICIPALITY,
    ORGANIZATION,
    SELF
  }

  public static final Scope REGION = new Scope(Kind.REGION, "");
  public static final Scope SELF = new Scope(Kind.SELF, "");

  /**
   * Reads the token's claim: {@code region}, {@code municipality:<code>}, {@code
   * organization:<code>}; anything else, absent included, is the narrowest scope.
   */
  public static Scope parse(String claim) {
    if (claim == null) {
      return SELF;
    }
    var parts = claim.strip().split(":", 2);
    var code = parts.length == 2 ? parts[1].strip() : "";
    return switch (parts[0]) {
      case "region" -> REGION;
      case "municipality" -> code.isEmpty() ? SELF : new Scope(Kind.MUNICIPALITY, code);
      case "organization" -> code.isEmpty() ? SELF : new Scope(Kind.ORGANIZATION, code);
      default -> SELF;
    };
  }

  public boolean isRegion() {
    return kind == Kind.REGION;
  }

  /** The code if the scope is of that kind, otherwise empty, which no code equals. */
  public String codeIf(Kind wanted) {
    return kind == wanted ? code : "";
  }

  /** May a person of this scope work with what belongs to the given place of the region's tree? */
  public boolean covers(Place place) {
    return switch (kind) {
      case REGION -> true;
      case MUNICIPALITY -> code.equals(place.municipality());
      case ORGANIZATION -> code.equals(place.organization());
      case SELF -> false;
    };
  }
}
