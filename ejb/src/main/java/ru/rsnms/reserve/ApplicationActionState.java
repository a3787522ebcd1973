package ru.rsnms.reserve;

/**
 * Whether the caller may do something to an application now.
 *
 * @param closedBecause Russian sentence with the reason; {@code null} when open
 */
public record ApplicationActionState(ApplicationAction action, String closedBecause) {

  public boolean open() {
    return closedBecause == null;
  }
}
