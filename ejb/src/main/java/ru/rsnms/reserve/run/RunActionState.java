package ru.rsnms.reserve.run;

/**
 * Whether the caller may do something to a run now.
 *
 * @param closedBecause Russian sentence with the reason and who opens it; {@code null} when open
 */
public record RunActionState(RunAction action, String closedBecause) {

  public boolean open() {
    return closedBecause == null;
  }
}
