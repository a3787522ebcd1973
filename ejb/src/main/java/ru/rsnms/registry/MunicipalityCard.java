package ru.rsnms.registry;

import java.util.List;

/**
 * A municipality with its school authority and its numbers.
 *
 * @param genitive the name in the genitive
 * @param authority the municipal authority of education, {@code null} where there is none
 * @param organizations working organisations by kind; kinds without any are left out
 * @param people number of people employed there today
 */
public record MunicipalityCard(
    String code,
    MunicipalityKind kind,
    String name,
    String genitive,
    OrganizationView authority,
    List<KindCount> organizations,
    long people) {

  public MunicipalityCard {
    organizations = List.copyOf(organizations);
  }

  /** How many organisations of a kind work there. */
  public record KindCount(OrganizationKind kind, long count) {}
}
