package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.shared.CurrentActor;

/** Which ways to the test a page shows its user. */
@Named
@RequestScoped
public class TestDoors {

  @Inject CurrentActor actor;

  /** May the user read results at all? */
  public boolean isReader() {
    var caller = actor.get();
    return caller.scope().isRegion()
        && !Collections.disjoint(caller.roles(), ReserveRoles.TEST_READERS);
  }
}
