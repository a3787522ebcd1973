package ru.rsnms.reserve;

/**
 * Whether the caller may do something to a season now.
 *
 * @param closedBecause Russian sentence with the reason and who opens it; {@code null} when open
 */
public record SeasonActionState(SeasonAction action, String closedBecause) {

  public boolean open() {
    return closedBecause == null;
  }
}
