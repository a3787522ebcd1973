package ru.rsnms.agreement.signing;

/**
 * Whether the caller may do something with an agreed text now.
 *
 * @param closedBecause Russian sentence with the reason; {@code null} when open
 */
public record SigningActionState(SigningAction action, String closedBecause) {

  public boolean open() {
    return closedBecause == null;
  }
}
