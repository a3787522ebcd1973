package ru.rsnms.registry;

/** What people do to the registry, each with the roles that may. */
public enum RegistryAction {
  REGISTER_ORGANIZATION,
  CORRECT_ORGANIZATION,
  CLOSE_ORGANIZATION,
  GRANT_AUTHORITY,
  REGISTER_PERSON,
  CORRECT_PERSON,
  EMPLOY
}
