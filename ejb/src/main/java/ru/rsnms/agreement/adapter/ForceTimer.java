package ru.rsnms.agreement.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import ru.rsnms.agreement.model.Force;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.Texts;

/** Brings agreements into force on their day, and ends those whose last day is over. */
@Singleton
@Startup
@PermitAll
public class ForceTimer {

  private Force force;

  protected ForceTimer() {
    // for the container
  }

  @Inject
  public ForceTimer(Force force) {
    this.force = force;
  }

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  void tick() {
    force.tick(new Actor("", Texts.of("agreement.by-the-clock"), Set.of(), Scope.REGION));
  }
}
