package ru.rsnms.reserve.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Empties the outbox; a mail server that does not answer is asked again at the next tick. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

  private LetterDesk desk;

  protected OutboxTimer() {
    // for the container
  }

  @Inject
  public OutboxTimer(LetterDesk desk) {
    this.desk = desk;
  }

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void post() {
    for (var mail : desk.due()) {
      if (!desk.send(mail)) {
        return;
      }
    }
  }
}
