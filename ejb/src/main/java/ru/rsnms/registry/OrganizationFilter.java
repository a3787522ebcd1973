package ru.rsnms.registry;

/**
 * Which organisations are wanted; every part may be {@code null}.
 *
 * @param words parts of names or the code; typing errors are forgiven when nothing fits exactly
 * @param municipality code of the municipality
 */
public record OrganizationFilter(
    String words, OrganizationKind kind, String municipality, OrganizationState state) {

  public static final OrganizationFilter ALL = new OrganizationFilter(null, null, null, null);
}
