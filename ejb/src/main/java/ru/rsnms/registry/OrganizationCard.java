package ru.rsnms.registry;

import java.time.LocalDate;
import java.util.List;

/**
 * An organisation with those who may sign for it.
 *
 * @param version to be given back with a change
 * @param parent whom it is subordinate to, {@code null} at the top
 * @param municipalityName {@code null} for what belongs to the region itself
 * @param closedOn last day of work, {@code null} while it works
 * @param signatories those who may sign today and those whose day is still to come
 * @param people number of people employed there today
 */
public record OrganizationCard(
    OrganizationView organization,
    long version,
    OrganizationView parent,
    String municipalityName,
    Requisites requisites,
    LocalDate openedOn,
    LocalDate closedOn,
    List<SignatoryView> signatories,
    long people,
    List<RegistryActionState> actions) {

  public OrganizationCard {
    signatories = List.copyOf(signatories);
    actions = List.copyOf(actions);
  }

  public RegistryActionState action(RegistryAction wanted) {
    return RegistryActionState.of(actions, wanted);
  }

  public OrganizationId id() {
    return organization.id();
  }
}
