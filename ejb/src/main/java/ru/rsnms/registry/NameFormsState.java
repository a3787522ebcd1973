package ru.rsnms.registry;

/** Whether the case forms of a name may be printed. */
public enum NameFormsState {
  /** Nobody asked for them yet. */
  ABSENT,
  /** Made by a library; a person has to look at them before they are printed. */
  PROPOSED,
  CONFIRMED
}
