package ru.rsnms.reserve.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import ru.rsnms.reserve.model.Cadre;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.Texts;

/** Ends stays whose term is over, every night; the register shows them so from the day on. */
@Singleton
@Startup
@PermitAll
public class CadreTimer {

  private Cadre cadre;

  protected CadreTimer() {
    // for the container
  }

  @Inject
  public CadreTimer(Cadre cadre) {
    this.cadre = cadre;
  }

  @Schedule(hour = "1", minute = "10", persistent = false)
  public void tick() {
    cadre.expire(new Actor("", Texts.of("reserve.test.by-the-clock"), Set.of(), Scope.REGION));
  }
}
