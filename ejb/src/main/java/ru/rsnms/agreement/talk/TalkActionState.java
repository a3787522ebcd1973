package ru.rsnms.agreement.talk;

/**
 * Whether the caller may do something to an agreement now.
 *
 * @param closedBecause Russian sentence with the reason; {@code null} when open
 */
public record TalkActionState(TalkAction action, String closedBecause) {

  public boolean open() {
    return closedBecause == null;
  }
}
