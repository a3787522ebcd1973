package ru.rsnms.registry;

/** Whether an organisation works today. */
public enum OrganizationState {
  OPEN,
  CLOSED
}
