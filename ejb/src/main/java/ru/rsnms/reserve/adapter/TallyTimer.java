package ru.rsnms.reserve.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import ru.rsnms.reserve.model.ApplicationTallies;

/** Keeps the numbers of applications short to add up; nothing waits for it. */
@Singleton
@Startup
@PermitAll
public class TallyTimer {

  private ApplicationTallies tallies;

  protected TallyTimer() {
    // for the container
  }

  @Inject
  public TallyTimer(ApplicationTallies tallies) {
    this.tallies = tallies;
  }

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  void tick() {
    tallies.fold();
  }
}
