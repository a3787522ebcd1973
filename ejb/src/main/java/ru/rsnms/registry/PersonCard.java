package ru.rsnms.registry;

import java.util.List;

/**
 * A person with all their work.
 *
 * @param version to be given back with a change
 * @param account login, {@code null} for those who have none
 * @param employments newest first
 */
public record PersonCard(
    PersonId id,
    long version,
    PersonalData data,
    String account,
    NameForms nameForms,
    List<EmploymentRow> employments,
    List<RegistryActionState> actions) {

  public PersonCard {
    employments = List.copyOf(employments);
    actions = List.copyOf(actions);
  }

  public RegistryActionState action(RegistryAction wanted) {
    return RegistryActionState.of(actions, wanted);
  }
}
