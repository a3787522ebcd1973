package ru.rsnms.expertise;

/** How free places of a panel are filled. */
public enum Redistribution {
  /** Whoever has an item keeps it. */
  FILL,
  /** Items that an expert has not looked at yet may go to another; begun reviews stay. */
  EVEN_OUT
}
