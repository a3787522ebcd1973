package ru.rsnms.reserve.appeal;

/**
 * Whether the caller may do something to an appeal now.
 *
 * @param closedBecause Russian sentence with the reason and who opens it; {@code null} when open
 */
public record AppealActionState(AppealAction action, String closedBecause) {

  public boolean open() {
    return closedBecause == null;
  }
}
