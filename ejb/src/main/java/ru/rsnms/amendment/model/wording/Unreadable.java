package ru.rsnms.amendment.model.wording;

import ru.rsnms.amendment.UnreadReason;

/** The clause goes to a person, with the reason. */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final UnreadReason reason;

  Unreadable(UnreadReason reason) {
    super(reason.name());
    this.reason = reason;
  }

  UnreadReason reason() {
    return reason;
  }
}
