package ru.rsnms.deploy.crash;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import ru.rsnms.deploy.RsnmsSystem.Part;
import ru.rsnms.deploy.StartFailure;
import ru.rsnms.deploy.harness.SystemUnderTest;

/** Brings a killed part back; the orphans of a killed database server need a moment to notice. */
final class Revival {

  private static final int ATTEMPTS = 5;
  private static final int PAUSE_MS = 300;

  private Revival() {}

  static void of(Part part) throws IOException, InterruptedException {
    for (var attempt = 1; ; attempt++) {
      try {
        SystemUnderTest.system().revive(part);
        return;
      } catch (StartFailure tooEarly) {
        if (attempt == ATTEMPTS) {
          throw tooEarly;
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
      }
    }
  }
}
