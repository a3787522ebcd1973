package ru.rsnms.document;

/**
 * Whether the caller may do something to an order now.
 *
 * @param closedBecause Russian sentence with the reason and who opens it; {@code null} when open
 */
public record ActionState(OrderAction action, String closedBecause) {

  public boolean open() {
    return closedBecause == null;
  }
}
